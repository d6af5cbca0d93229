package io.github.balint4j.benchmarks;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.core.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a group as somebody would by hand with Jackson 3's parser: what the measured document holds, to the same types,
 * an exception for what is wrong, unknown properties passed over.
 */
final class HandReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser in;

    private HandReader(JsonParser in) {
        this.in = in;
    }

    static BalintGroup read(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return new HandReader(parser).group();
        }
    }

    private BalintGroup group() {
        BalintGroup.Builder group = BalintGroup.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> group.id(GroupId.of(in.getString()));
                case "statedOn" -> group.statedOn(LocalDate.parse(in.getString()));
                case "frame" -> group.frame(frame());
                case "leaders" -> group.leaders(Known.complete(list(HandReader::leader)));
                case "members" -> group.members(Known.complete(list(HandReader::member)));
                case "sessions" -> group.sessions(Known.complete(list(HandReader::session)));
                default -> in.skipChildren();
            }
        }
        return group.build();
    }

    private <T> List<T> list(Function<HandReader, T> item) {
        List<T> all = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            all.add(item.apply(this));
        }
        return all;
    }

    private GroupFrame frame() {
        GroupFrame.Builder frame = GroupFrame.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "follows" -> frame.follows(list(reader -> RulebookRef.of(reader.in.getString())));
                case "format" -> frame.format(word(GroupFormat.class));
                case "members" -> frame.members(count());
                case "leaders" -> frame.leaders(count());
                case "length" -> frame.length(Duration.parse(in.getString()));
                case "agreements" ->
                    frame.agreements(Known.complete(list(reader -> Agreement.of(reader.in.getString()))));
                default -> in.skipChildren();
            }
        }
        return frame.build();
    }

    private CountRange count() {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return CountRange.exactly(in.getIntValue());
        }
        int min = 0;
        int max = Integer.MAX_VALUE;
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "min" -> min = in.getIntValue();
                case "max" -> max = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return max == Integer.MAX_VALUE ? CountRange.atLeast(min) : CountRange.between(min, max);
    }

    private Leadership leader() {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return Leadership.of(person());
        }
        Leadership.Builder leader = Leadership.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "person" -> leader.person(person());
                case "role" -> leader.role(word(LeaderRole.class));
                case "since" -> leader.since(LocalDate.parse(in.getString()));
                case "until" -> leader.until(LocalDate.parse(in.getString()));
                default -> in.skipChildren();
            }
        }
        return leader.build();
    }

    private Membership member() {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return Membership.of(person());
        }
        Membership.Builder member = Membership.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "person" -> member.person(person());
                case "profession" -> member.profession(Profession.of(in.getString()));
                case "joined" -> member.joined(LocalDate.parse(in.getString()));
                case "left" -> member.left(LocalDate.parse(in.getString()));
                default -> in.skipChildren();
            }
        }
        return member.build();
    }

    private Session session() {
        Session.Builder session = Session.builder();
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return session.date(LocalDate.parse(in.getString())).build();
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "date" -> session.date(LocalDate.parse(in.getString()));
                case "attended" -> session.attendance(Known.complete(list(HandReader::attendance)));
                case "presented" -> session.presenters(Known.complete(list(HandReader::person)));
                default -> in.skipChildren();
            }
        }
        return session.build();
    }

    private Attendance attendance() {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return Attendance.present(person());
        }
        PersonId person = null;
        Presence presence = Presence.PRESENT;
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "person" -> person = person();
                case "presence" -> presence = word(Presence.class);
                default -> in.skipChildren();
            }
        }
        return switch (presence) {
            case PRESENT -> Attendance.present(person);
            case EXCUSED -> Attendance.excused(person);
            case ABSENT -> Attendance.absent(person);
        };
    }

    private PersonId person() {
        return PersonId.of(in.getString());
    }

    private <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, in.getString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
