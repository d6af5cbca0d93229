package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody writes who has not read the guide leads to the form that there is for it, in one step. */
class FirstGuessesTest {
    private static String said(String about, String criterion) {
        return BalintJson.readRulebook("""
                        {"kind": "rulebook", "version": 1, "id": "first/guess", "title": "A first guess", "about": "%s",
                         "editions": [{"edition": "1", "citing": ["none"],
                          "requirements": [{"id": "r1", "title": "A row.", "criterion": %s}]}]}""".formatted(about, criterion))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'some': {'training': 'x', 'organiser': 'y'}} | [{'training': '...'}, {'is': 'organiser', 'codes': '...'}]",
                "{'some': {'training': 'x', 'since': '2025-01-01'}} | in a list: [{'training': ...}, {'since': ...}]",
                "{'atLeast': 9, 'total': 'sessions', 'of': 'attended', 'in': 'P1Y'} | ['attended', {'since': {'earlier': 'P1Y', 'than': 'as-of'}}]",
                "{'atLeast': 9, 'total': 'sessions', 'of': 'attended', 'per': 'year'} | 'periods': 'P1Y'",
                "{'atLeast': 9, 'total': 'sessions', 'of': 'attended', 'within': 'P1Y'} | into the list under 'of'",
                "{'exactly': 9, 'total': 'sessions', 'of': 'attended'} | both 'atLeast' and 'atMost'",
                "{'every': 'attended', 'must': {'total': 'hours', 'atLeast': 1}} | {'sized': 'length', 'atLeast': 90}",
                "{'some': {'kind': 'attended'}} | a word in place of this object, such as 'attended'",
                "{'some': {'is': 'kind', 'codes': 'attended'}} | 'attended' in place of this object",
                "{'some': {'attended': 'ordinary'}} | ['attended', {'since': '2025-01-01'}]",
                "{'atLeast': 'PT6H', 'total': 'hours', 'of': 'attended'} | write 6, a number without quotes: this counts hours",
                "{'every': 'attended', 'must': {'sized': 'length', 'atLeast': 'PT1H30M'}} | write 90, a number without quotes: this counts minutes",
                "{'atLeast': 'PT6H', 'total': 'sessions', 'of': 'attended'} | write a number such as 20",
                "{'atLeast': 2, 'total': 'years', 'of': {'practice': 'x'}} | {'atLeast': 'P2Y', 'covered': {'practice': '...'}}",
                "{'atLeast': 2, 'periods': 'year', 'in': {'since': '2024-01-01'}, 'each': {'some': 'attended'}} | the period 'P1Y'",
                "{'not': {'some': 'attended'}} | 'atMost': 0",
                "{'some': ['attended', {'since': {'earlier': 'P0D', 'than': 'as-of'}}]} | stands without 'earlier' or 'later': {'since': 'as-of'}",
                "{'atLeast': 9, 'sessions': 'attended'} | {'atLeast': 10, 'total': 'sessions', 'of': 'attended'}",
                "{'atLeast': 40, 'total': 'lessons', 'of': 'training'} | 'hours45' where a lesson has 45 minutes, 'hours' where it has 60",
                "{'atLeast': 'P1Y', 'covered': {'practice': 'x'}, 'in': 'supervision'} | {'since': {'start': 'supervision'}}",
                "{'every': 'meetings', 'must': {'sized': 'length', 'atLeast': 90}} | write 'sessions'",
                "'experienced' | {'judged': 'experience', 'word': 'experienced', 'by': 'society'}",
                "{'atLeast': 30, 'total': 'hours', 'of': 'attended', 'atMostPer': {'P3Y': 30}} | the time as a window under 'of', and the cap within it",
                "{'some': ['supervision', {'with': 'supervisor', 'holding': {'not': {'qualification': 'x'}}}]} | write 'not' around the whole",
                "{'some': ['supervision', {'is': 'format', 'codes': 'individual'}]} | (probably 'one-to-one')",
                "{'some': ['attended', {'is': 'month', 'codes': '07'}]} | there is no month '07'; write one such as",
                "{'some': ['attended', {'with': 'leader', 'holding': {'profession': 'x'}}]} | only a group says, of its places: [{'places': 'leader'}",
                "{'some': {'format': 'semi-open'}} | {'is': 'format', 'codes': '...'}",
                "{'some': ['attended', {'is': 'format', 'codes': 'semi-open'}]} | (probably 'half-open')",
                "{'atLeast': 9, 'total': 'sessions', 'of': 'attended', 'per': 'year'} | 'each': {'atLeast': 9, 'total': 'sessions', 'of': 'attended'}",
                "{'some': {'qualification': 'x', 'from': '2025-01-01'}} | [{'qualification': '...'}, {'since': '2025-01-01'}]",
            })
    void a_first_guess_leads_to_the_form_that_there_is(String guess, String meant) {
        assertThat(said("persons", guess.replace('\'', '"'))).contains(meant.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'every': 'sessions', 'must': {'present': {'profession': 'physician'}, 'atLeast': 2}} | {'is': 'profession', 'codes': 'physician'}: of those who were there",
                "{'atLeast': 9, 'total': 'sessions', 'of': ['attended', {'since': '2025-01-01'}]} | write 'sessions' or 'scheduled'",
            })
    void a_first_guess_about_groups_leads_to_the_form_that_there_is(String guess, String meant) {
        assertThat(said("groups", guess.replace('\'', '"'))).contains(meant.replace('\'', '"'));
    }

    /** The message names the form, and who writes what they wrote in it is done. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "persons | {'holds': {'membership': 'x'}, 'by': {'end': {'training': 'y'}}} | {'starting': {'until': {'end': {'first': {'training': '...'}}}}} | {'some': [{'membership': 'x'}, {'starting': {'until': {'end': {'first': {'training': 'y'}}}}}]}",
                "persons | {'kOf': 1, 'criteria': [{'some': 'led'}, {'some': 'attended'}]} | {'kOf': 2, 'parts': [...]} | {'kOf': 1, 'parts': [{'some': 'led'}, {'some': 'attended'}]}",
                "persons | {'atMost': 0.5, 'share': 'conference', 'of': 'attended', 'countedIn': 'minutes'} | {'is': 'occasion', 'codes': 'conference'} | {'atMost': 0.5, 'share': {'is': 'occasion', 'codes': 'conference'}, 'of': 'attended', 'countedIn': 'minutes'}",
                "persons | {'some': {'register': 'psychotherapists'}} | {'qualification': '...'} | {'some': {'qualification': 'psychotherapists'}}",
                "persons | {'atLeast': 'P3Y', 'covered': {'practice': 'clinical'}, 'after': {'qualification': 'x'}} | under 'of', 'covered', 'span' or 'some' | {'atLeast': 'P3Y', 'covered': [{'practice': 'clinical'}, {'after': {'start': {'qualification': 'x'}}}]}",
                "persons | {'holds': {'membership': 'x'}, 'before': {'start': {'training': 'y'}}} | as 'in': {'holds': {'membership': '...'}, 'in': {'on': {'start': {'training': '...'}}}} | {'holds': {'membership': 'x'}, 'in': {'on': {'start': {'training': 'y'}}}}",
                "persons | {'holds': {'membership': 'x'}, 'from': {'start': {'milestone': 'application'}}} | 'in': {'since': {'start': {'milestone': '...'}}} | {'holds': {'membership': 'x'}, 'in': {'since': {'start': {'milestone': 'application'}}}}",
                "persons | {'holds': {'membership': 'x'}, 'at': {'end': {'training': 'y'}}} | 'in': {'on': {'end': {'first': {'training': '...'}}}} | {'holds': {'membership': 'x'}, 'in': {'on': {'end': {'first': {'training': 'y'}}}}}",
                "persons | {'holds': {'membership': 'x'}, 'no later than': 'first seminar'} | {'starting': {'until': {'end': {'first': {'training': '...'}}}}} | {'some': [{'membership': 'x'}, {'starting': {'until': {'end': {'first': {'training': 'y'}}}}}]}",
                "persons | {'some': {'fee': 85}} | {'milestone': 'fee-paid'} | {'some': {'milestone': 'fee-paid'}}",
                "persons | {'when': {'imposed': 'r1'}, 'then': {'atLeast': 3, 'total': 'sessions', 'of': 'co-led'}} | {'when': {'some': [{'decision': 'demand'}, {'is': 'requirement', 'codes': 'r1'}]} | {'when': {'some': [{'decision': 'demand'}, {'is': 'requirement', 'codes': 'r1'}]}, 'then': {'atLeast': 3, 'total': 'sessions', 'of': 'co-led'}}",
                "persons | {'atLeast': 3, 'total': 'sessions', 'of': 'co-led', 'if': 'imposed'} | 'when' and 'then' around it | {'when': {'some': 'led'}, 'then': {'atLeast': 3, 'total': 'sessions', 'of': 'co-led'}}",
                "persons | {'judgedBy': 'board'} | {'judged': 'suited', 'word': 'suited to lead', 'by': 'board'} | {'judged': 'suited', 'word': 'suited to lead', 'by': 'board'}",
                "persons | {'every': {'training': 'intensive'}, 'must': {'evaluated': true}} | {'judged': 'suited', 'word': 'suited to lead', 'by': 'board'} | {'judged': 'suited', 'word': 'suited to lead', 'by': 'board'}",
                "persons | {'atLeast': 3, 'total': 'intensives', 'of': {'training': 'intensive'}} | 'events' here | {'atLeast': 3, 'total': 'events', 'of': {'training': 'intensive'}}",
                "persons | {'atLeast': 1, 'total': 'reports', 'of': {'report': 'supervisor'}} | 'entries' here | {'atLeast': 1, 'total': 'entries', 'of': {'report': 'supervisor'}}",
                "persons | {'atLeast': 105, 'total': 'double-hours', 'of': 'attended', 'of which': 35} | one row for each, or both together: {'allOf': | {'allOf': [{'atLeast': 105, 'total': 'double-hours', 'of': 'attended'}, {'atLeast': 35, 'total': 'double-hours', 'of': ['attended', {'is': 'occasion', 'codes': 'group'}]}]}",
                "persons | {'atMost': 0.5, 'share': {'conference': true}, 'of': 'attended', 'countedIn': 'minutes'} | {'is': 'occasion', 'codes': 'conference'} | {'atMost': 0.5, 'share': {'is': 'occasion', 'codes': 'conference'}, 'of': 'attended', 'countedIn': 'minutes'}",
                "persons | {'atLeast': 70, 'total': 'double-hours', 'of': ['attended', {'leader': 'de-dbg'}]} | {'with': 'leader', 'holding': {'authorised': '...'}} | {'atLeast': 70, 'total': 'double-hours', 'of': ['attended', {'with': 'leader', 'holding': {'authorised': 'de-dbg'}}]}",
                "persons | {'usually': {'some': {'training': 'x'}}} | beside it in the requirement 'level': 'usual' | {'some': {'training': 'x'}}",
                "persons | {'validFor': 'P5Y'} | in the edition | {'some': {'decision': 'recognise'}}",
                "groups | {'atLeast': 5, 'agreed': 'doctors'} | 'members' | {'atLeast': 5, 'agreed': 'members'}",
                "groups | {'agreed': 'closed'} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]}",
                "groups | {'some': {'leader': 'certified'}} | {'every': 'scheduled', 'must': {'with': 'leader', 'holding': {'authorised': '...'}}} | {'every': 'scheduled', 'must': {'with': 'leader', 'holding': {'authorised': 'pl-psb'}}}",
                "persons | {'some': {'training': 'x', 'kind': 'leadership'}} | which training it is, is its code: {'training': 'leadership'} | {'some': {'training': 'leadership'}}",
                "persons | {'some': ['led', {'with': 'co-leader'}]} | the word 'co-led' | {'some': 'co-led'}",
                "persons | {'some': ['attended', {'with': 'co-leader', 'holding': {'authorised': 'x'}}]} | {'with': 'leader', 'holding': {'authorised': '...'}} | {'some': ['attended', {'with': 'leader', 'holding': {'authorised': 'x'}}]}",
                "persons | {'atLeast': 3, 'consecutiveYears': {'some': 'attended'}} | {'atLeast': 3, 'periods': 'P1Y', 'count': 'run', 'in': {'since': '2020-01-01'}, 'each': {'some': 'attended'}} | {'atLeast': 3, 'periods': 'P1Y', 'count': 'run', 'in': {'since': '2020-01-01'}, 'each': {'some': 'attended'}}",
                "groups | {'atLeast': 4, 'present': 'members'} | {'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 4}} | {'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 4}}",
                "groups | {'every': 'sessions', 'must': {'present': 4}} | {'sized': 'present', 'atLeast': 4} | {'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 4}}",
                "groups | {'only': {'profession': 'physician'}} | {'every': {'places': 'member'}, 'must': {'is': 'profession', 'codes': 'physician'}} | {'every': {'places': 'member'}, 'must': {'is': 'profession', 'codes': 'physician'}}",
                "persons | {'some': {'training': 'x', 'organiser': 'y'}} | [{'training': '...'}, {'is': 'organiser', 'codes': '...'}] | {'some': [{'training': 'x'}, {'is': 'organiser', 'codes': 'y'}]}",
                "persons | {'atLeast': 9, 'total': 'sessions', 'of': 'attended', 'in': 'P1Y'} | ['attended', {'since': {'earlier': 'P1Y', 'than': 'as-of'}}] | {'atLeast': 9, 'total': 'sessions', 'of': ['attended', {'since': {'earlier': 'P1Y', 'than': 'as-of'}}]}",
                "persons | {'atLeast': 9, 'total': 'sessions', 'of': 'attended', 'per': 'year'} | {'atLeast': 2, 'periods': 'P1Y', 'in': {'since': '2024-01-01'}, 'each': {'atLeast': 9, 'total': 'sessions', 'of': 'attended'}} | {'atLeast': 2, 'periods': 'P1Y', 'in': {'since': '2024-01-01'}, 'each': {'atLeast': 9, 'total': 'sessions', 'of': 'attended'}}",
                "persons | {'exactly': 9, 'total': 'sessions', 'of': 'attended'} | both 'atLeast' and 'atMost' | {'atLeast': 9, 'atMost': 9, 'total': 'sessions', 'of': 'attended'}",
                "persons | {'every': 'attended', 'must': {'total': 'hours', 'atLeast': 1}} | {'sized': 'length', 'atLeast': 90} | {'every': 'attended', 'must': {'sized': 'length', 'atLeast': 90}}",
                "persons | {'some': {'kind': 'attended'}} | a word in place of this object, such as 'attended' | {'some': 'attended'}",
                "persons | {'some': {'is': 'kind', 'codes': 'attended'}} | 'attended' in place of this object | {'some': 'attended'}",
                "persons | {'atLeast': 'PT6H', 'total': 'hours', 'of': 'attended'} | 6, a number without quotes | {'atLeast': 6, 'total': 'hours', 'of': 'attended'}",
                "persons | {'inStretch': 'P2Y', 'atLeast': 12, 'total': 'sessions', 'of': 'led'} | {'inStretch': 'P3Y', 'meets': {'atLeast': 60, 'total': 'sessions', 'of': 'attended'}} | {'inStretch': 'P2Y', 'meets': {'atLeast': 12, 'total': 'sessions', 'of': 'led'}}",
                "persons | {'inStretch': 'P2Y', 'criterion': {'some': 'led'}} | 'meets': {'inStretch' | {'inStretch': 'P2Y', 'meets': {'some': 'led'}}",
                "persons | {'atLeast': 60, 'total': 'sessions', 'of': ['attended', {'inStretch': 'P3Y'}]} | it around the criterion: {'inStretch': 'P3Y', 'meets': {'atLeast': 60, 'total': 'sessions', 'of': 'attended'}} | {'inStretch': 'P3Y', 'meets': {'atLeast': 60, 'total': 'sessions', 'of': 'attended'}}",
                "persons | {'inStretch': '2 years', 'meets': {'some': 'led'}} | 'P2Y' | {'inStretch': 'P2Y', 'meets': {'some': 'led'}}",
                "persons | {'atLeast': 2, 'periods': 'calendar year', 'each': {'some': 'led'}} | 'calendar-year' | {'atLeast': 2, 'periods': 'calendar-year', 'each': {'some': 'led'}}",
                "persons | {'atLeast': 2, 'periods': 'year', 'each': {'some': 'led'}} | 'P1Y', or 'calendar-year' | {'atLeast': 2, 'periods': 'calendar-year', 'each': {'some': 'led'}}",
                "persons | {'atLeast': 2, 'periods': 'P1Y', 'each': {'some': 'led'}} | {'since': '2025-01-01'} | {'atLeast': 2, 'periods': 'P1Y', 'in': {'since': '2025-01-01'}, 'each': {'some': 'led'}}",
                "persons | {'atLeast': 2, 'periods': 'P1Y', 'in': 'P3Y', 'each': {'some': 'led'}} | {'since': {'earlier': 'P1Y', 'than': 'as-of'}} | {'atLeast': 2, 'periods': 'P1Y', 'in': {'since': {'earlier': 'P3Y', 'than': 'as-of'}}, 'each': {'some': 'led'}}",
                "persons | {'perYear': 2, 'total': 'sessions', 'of': 'attended'} | 'periods': 'calendar-year', 'count': 'missed' | {'atMost': 0, 'periods': 'calendar-year', 'count': 'missed', 'each': {'atLeast': 2, 'total': 'sessions', 'of': 'attended'}}",
                "persons | {'atLeast': 3, 'periods': 'calendar-year', 'each': {'some': 'led'}, 'consecutive': true} | 'count': 'run' | {'atLeast': 3, 'periods': 'calendar-year', 'each': {'some': 'led'}, 'count': 'run'}",
                "persons | {'atLeast': 9, 'total': 'hours', 'of': 'attended', 'cap': 8} | 'atMostPer': {'day': 8} | {'atLeast': 9, 'total': 'hours', 'of': 'attended', 'atMostPer': {'day': 8}}",
                "persons | {'atLeast': 60, 'total': 'sessions', 'of': 'attended', 'sameGroup': true} | 'each': {'atLeast': 60, 'total': 'sessions', 'of': 'attended'}} | {'atLeast': 1, 'values': 'group', 'of': 'attended', 'each': {'atLeast': 60, 'total': 'sessions', 'of': 'attended'}}",
                "persons | {'atLeast': '12 hours', 'total': 'hours', 'of': 'attended'} | write 12 | {'atLeast': 12, 'total': 'hours', 'of': 'attended'}",
                "persons | {'atLeast': '50%', 'share': {'is': 'mode', 'codes': 'in-person'}, 'of': 'attended', 'countedIn': 'sessions'} | 0.5 for 50 % | {'atLeast': 0.5, 'share': {'is': 'mode', 'codes': 'in-person'}, 'of': 'attended', 'countedIn': 'sessions'}",
                "persons | {'atLeast': '2 years', 'span': 'attended'} | 'P2Y' | {'atLeast': 'P2Y', 'span': 'attended'}",
                "persons | {'holds': {'membership': 'our-society'}, 'for': 'P3Y'} | {'atLeast': 'P3Y', 'covered': {'membership': 'our-society'}} | {'atLeast': 'P3Y', 'covered': {'membership': 'our-society'}}",
                "persons | {'member': 'our-society'} | {'holds': {'membership': 'our-society'}} | {'holds': {'membership': 'our-society'}}",
                "persons | {'atLeast': 9, 'total': 'hours', 'of': 'seminar'} | {'training': 'seminar'} | {'atLeast': 9, 'total': 'hours', 'of': {'training': 'seminar'}}",
                "persons | {'some': ['attended', {'since': 'P1Y'}]} | {'earlier': 'P1Y', 'than': 'as-of'} | {'some': ['attended', {'since': {'earlier': 'P1Y', 'than': 'as-of'}}]}",
                "persons | {'some': ['attended', {'after': {'decision': 'recognise'}}]} | {'start': {'decision': '...'}} | {'some': ['attended', {'after': {'start': {'decision': 'recognise'}}}]}",
                "persons | {'some': {'training': 'x', 'approvedBy': 'y'}} | {'is': 'approved-beforehand-by', 'codes': '...'} | {'some': [{'training': 'x'}, {'is': 'approved-beforehand-by', 'codes': 'y'}]}",
                "persons | {'some': {'training': 'x', 'atLeast': 6}} | [{'training': '...'}, {'sized': 'hours', 'atLeast': 6}] | {'some': [{'training': 'x'}, {'sized': 'hours', 'atLeast': 6}]}",
                "persons | {'some': ['attended', {'ledBy': {'authorised': 'se-sfmp'}}]} | ['attended', {'with': 'leader', 'holding': {'authorised': 'se-sfmp'}}] | {'some': ['attended', {'with': 'leader', 'holding': {'authorised': 'se-sfmp'}}]}",
                "groups | {'atLeast': 5, 'total': 'people', 'of': 'members'} | [{'places': 'member'}, {'on': 'as-of'}] | {'atLeast': 5, 'total': 'people', 'of': [{'places': 'member'}, {'on': 'as-of'}]}",
                "groups | {'atLeast': 5, 'agreed': 'size'} | (probably 'members') | {'atLeast': 5, 'agreed': 'members'}",
                "groups | {'atLeast': 'PT90M', 'agreed': 'length'} | 90, a number without quotes | {'atLeast': 90, 'agreed': 'length'}",
                "groups | {'agreement': 'confidentiality'} | {'holds': {'agreement': 'confidentiality'}} | {'holds': {'agreement': 'confidentiality'}}",
                "groups | {'holds': 'confidentiality'} | {'agreement': 'confidentiality'} | {'holds': {'agreement': 'confidentiality'}}",
                "groups | {'format': 'closed'} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]}",
                "groups | {'atLeast': 10, 'total': 'meetings', 'of': 'sessions', 'in': 'calendar-year'} | 'periods' in place of the total | {'atMost': 0, 'periods': 'calendar-year', 'count': 'missed', 'each': {'atLeast': 10, 'total': 'meetings', 'of': 'sessions'}}",
                "persons | {'milestone': 'registered'} | {'some': {'milestone': '...'}} | {'some': {'milestone': 'registered'}}",
                "persons | {'atLeast': 12, 'of': 'led'} | 'total' with the unit beside it: {'atLeast': 10, 'total': 'sessions', 'of': 'attended'} | {'atLeast': 12, 'total': 'sessions', 'of': 'led'}",
                "persons | {'some': ['attended', {'before': {'start': 'leader-training'}}]} | {'training': 'leader-training'} | {'some': ['attended', {'before': {'start': {'training': 'leader-training'}}}]}",
                "persons | {'some': ['attended', {'before': 'training'}]} | {'start': 'training'} | {'some': ['attended', {'before': {'start': 'training'}}]}",
                "persons | {'some': ['attended', {'during': {'training': 'x'}}]} | {'within': {'since': {'start': {'training': '...'}}, 'until': {'end': {'training': '...'}}}} | {'some': ['attended', {'within': {'since': {'start': {'training': 'x'}}, 'until': {'end': {'training': 'x'}}}}]}",
                "persons | {'some': ['attended', {'except': {'groupKind': 'large'}}]} | 'not': ['attended', {'not': {'is': 'group-kind', 'codes': 'large'}}] | {'some': ['attended', {'not': {'is': 'group-kind', 'codes': 'large'}}]}",
                "persons | {'some': ['attended', {'groupKind': 'ordinary'}]} | ['attended', {'is': 'group-kind', 'codes': 'ordinary'}] | {'some': ['attended', {'is': 'group-kind', 'codes': 'ordinary'}]}",
                "persons | {'atLeast': 35, 'total': 'double hours', 'of': 'attended'} | 'double-hours' | {'atLeast': 35, 'total': 'double-hours', 'of': 'attended'}",
                "persons | {'atLeast': 3, 'total': 'years', 'of': 'practice'} | {'atLeast': 'P2Y', 'covered': {'practice': '...'}} | {'atLeast': 'P3Y', 'covered': 'practice'}",
                "groups | {'every': 'leaders', 'must': {'authorised': 'us-abs'}} | {'places': 'leader'}, with the day in a list: [{'places': 'leader'}, {'on': 'as-of'}] | {'every': [{'places': 'leader'}, {'on': 'as-of'}], 'must': {'with': 'person', 'holding': {'authorised': 'us-abs'}}}",
                "groups | {'every': {'places': 'leader'}, 'must': {'credentialed': 'us-abs'}} | {'with': 'person', 'holding': {'authorised': '...'}} | {'every': {'places': 'leader'}, 'must': {'with': 'person', 'holding': {'authorised': 'us-abs'}}}",
                "groups | {'every': {'places': 'leader'}, 'must': {'holding': {'authorised': 'us-abs'}}} | of a place 'with': 'person' | {'every': {'places': 'leader'}, 'must': {'with': 'person', 'holding': {'authorised': 'us-abs'}}}",
                "groups | {'agreed': 'confidentiality', 'atLeast': 1} | {'holds': {'agreement': 'confidentiality'}} | {'holds': {'agreement': 'confidentiality'}}",
                "groups | {'agreements': ['confidentiality']} | {'holds': {'agreement': 'confidentiality'}} | {'holds': {'agreement': 'confidentiality'}}",
                "groups | {'cadence': 'P14D'} | {'atLeast': 14, 'atMost': 14, 'agreed': 'cadence'} | {'atLeast': 14, 'atMost': 14, 'agreed': 'cadence'}",
                "groups | {'length': 90} | {'every': 'scheduled', 'must': {'sized': 'length', 'atLeast': 90}} | {'every': 'scheduled', 'must': {'sized': 'length', 'atLeast': 90}}",
                "groups | {'frame': {'format': 'closed'}} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]}",
                "groups | {'some': ['frame', 'closed']} | {'is': 'format', 'codes': 'closed'} | {'some': ['frame', {'is': 'format', 'codes': 'closed'}]}",
                "groups | {'every': 'sessions', 'must': {'present': {'atLeast': 5}}} | {'sized': 'present', 'atLeast': 5} | {'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 5}}",
                "groups | {'every': 'places leader', 'must': {'is': 'profession', 'codes': 'physician'}} | [{'places': 'leader'}, {'on': 'as-of'}] | {'every': [{'places': 'leader'}, {'on': 'as-of'}], 'must': {'is': 'profession', 'codes': 'physician'}}",
                "groups | {'every': {'places': 'leader'}, 'must': {'profession': 'physician'}} | {'is': 'profession', 'codes': 'physician'} | {'every': {'places': 'leader'}, 'must': {'is': 'profession', 'codes': 'physician'}}",
                "groups | {'every': {'places': 'leader'}, 'must': 'physician'} | {'is': 'profession', 'codes': 'physician'} | {'every': {'places': 'leader'}, 'must': {'is': 'profession', 'codes': 'physician'}}",
                "groups | {'every': {'places': 'leader'}, 'must': {'authorised': 'us-abs'}} | {'with': 'person', 'holding': {'authorised': 'se-sfmp'}} | {'every': {'places': 'leader'}, 'must': {'with': 'person', 'holding': {'authorised': 'us-abs'}}}",
                "groups | {'atLeast': 2, 'total': 'people', 'of': [{'places': 'member'}, {'profession': 'physician'}, {'on': 'as-of'}]} | {'is': 'profession', 'codes': 'physician'} | {'atLeast': 2, 'total': 'people', 'of': [{'places': 'member'}, {'is': 'profession', 'codes': 'physician'}, {'on': 'as-of'}]}",
                "groups | {'every': 'sessions', 'must': {'present': 'physician', 'atLeast': 2}} | {'is': 'profession', 'codes': 'physician'} | {'every': 'sessions', 'must': {'present': {'is': 'profession', 'codes': 'physician'}, 'atLeast': 2}}",
                "groups | {'every': 'sessions', 'must': {'attended': 5}} | {'sized': 'present', 'atLeast': 5} | {'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 5}}",
                "groups | {'every': 'sessions', 'must': {'total': 'present', 'atLeast': 5}} | {'sized': 'present', 'atLeast': 5} | {'every': 'sessions', 'must': {'sized': 'present', 'atLeast': 5}}",
                "groups | {'atMost': 'P3W', 'gap': 'sessions'} | {'atMost': 21, 'longest': 'gap', 'of': 'sessions'} | {'atMost': 21, 'longest': 'gap', 'of': 'sessions'}",
                "groups | {'atMost': 'P3W', 'longest': 'gap', 'of': 'sessions'} | a number as its bound, such as 21, | {'atMost': 21, 'longest': 'gap', 'of': 'sessions'}",
                "groups | {'when': 'online', 'then': {'some': ['frame', {'is': 'format', 'codes': 'closed'}]}} | {'some': ['frame', {'is': 'mode', 'codes': 'online'}]} | {'when': {'some': ['frame', {'is': 'mode', 'codes': 'online'}]}, 'then': {'some': ['frame', {'is': 'format', 'codes': 'closed'}]}}",
                "persons | {'every': 'year', 'must': {'some': 'led'}} | {'atMost': 0, 'periods': 'calendar-year', 'count': 'missed', 'each': {'atLeast': 2, 'total': 'sessions', 'of': 'led'}} | {'atMost': 0, 'periods': 'calendar-year', 'count': 'missed', 'each': {'some': 'led'}}",
                "persons | {'atLeast': 'P2Y', 'practice': 'clinical'} | {'atLeast': 'P2Y', 'covered': {'practice': '...'}} | {'atLeast': 'P2Y', 'covered': {'practice': 'clinical'}}",
                "persons | {'some': 'logbook'} | {'document': 'logbook'} | {'some': {'document': 'logbook'}}",
                "persons | {'atLeast': 2, 'total': 'sessions', 'of': ['led', {'after': 'accreditation'}]} | {'start': {'decision': 'recognise'}} | {'atLeast': 2, 'total': 'sessions', 'of': ['led', {'after': {'start': {'decision': 'recognise'}}}]}",
                "persons | {'some': {'training': 'x', 'approvedBeforehand': true}} | {'is': 'approved-beforehand-by', 'codes': '...'} | {'some': [{'training': 'x'}, {'is': 'approved-beforehand-by', 'codes': 'y'}]}",
                "groups | {'atLeast': 'half', 'share': {'is': 'profession', 'codes': 'physician'}, 'of': [{'places': 'member'}, {'on': 'as-of'}], 'countedIn': 'people'} | write 0.5 | {'atLeast': 0.5, 'share': {'is': 'profession', 'codes': 'physician'}, 'of': [{'places': 'member'}, {'on': 'as-of'}], 'countedIn': 'people'}",
            })
    void one_step_from_a_first_guess_the_row_is_accepted(String about, String guess, String named, String mended) {
        assertThat(said(about, guess.replace('\'', '"'))).contains(named.replace('\'', '"'));
        assertThat(said(about, mended.replace('\'', '"'))).isEqualTo("accepted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'practice': [{'code': 'psychotherapy', 'duration': 'P2Y'}] | from 'from' until 'until'",
                "'practice': [{'code': 'psychotherapy', 'duration': 'two years'}] | from 'from' until 'until'",
                "'sessions': [{'year': '2019'}] | 'from': '2019', 'until': '2019'",
                "'sessions': [{'from': '2019', 'until': '2019', 'sessions': 'about 20'}] | write {'about': 20}",
                "'sessions': [{'from': '2019', 'until': '2019', 'sessions': {'min': 18, 'max': 20}}] | one value, or {'about': ...}",
                "'training': [{'date': '2019-03-04', 'duration': {'min': 'PT6H', 'max': 'PT8H'}}] | one value, or {'about': ...}",
                "'training': [{'date': '2019-03-04', 'duration': 6}] | 'PT6M' for 6 minutes or 'PT6H' for hours",
                "'training': [{'date': '2019-03-04', 'lessons': 20}] | 'duration', how long it lasted altogether",
            })
    void what_a_logbook_has_no_place_for_leads_to_what_it_has(String guess, String meant) {
        String document = "{'kind': 'portfolio', 'version': 1, 'person': 'p1', " + guess + "}";
        String said = BalintJson.readPortfolio(document.replace('\'', '"'))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
        assertThat(said).contains(meant.replace('\'', '"'));
    }

    @Test
    void a_bare_number_of_a_session_leads_to_hours_only_where_a_day_has_so_many() {
        assertThat(length("90")).contains("PT90M").doesNotContain("PT90H");
        assertThat(length("2")).contains("PT2M", "PT2H");
    }

    private static String length(String number) {
        return BalintJson.readFrame("{\"kind\": \"frame\", \"version\": 1, \"length\": " + number + "}")
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'frame': {'start': '2026-09-01'} | 'span' with the first and the last day",
                "'frame': {'format': 'semi-open'} | (probably 'half-open')",
                "'frame': {'lessons': 30} | 'amount' for the time in all",
                "'frame': {'duration': 'PT90M'} | 'length' for one session",
                "'frame': {'frequency': 'monthly'} | 'cadence', such as 'P14D'",
                "'stated': {'enrolled': 12} | it in each of the 'groups'",
            })
    void what_an_announcement_has_no_place_for_leads_to_what_it_has(String guess, String meant) {
        String document = "{'kind': 'groups', 'version': 1, " + guess + ", 'groups': [{'id': 'a'}]}";
        String said = BalintJson.readGroups(document.replace('\'', '"'))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
        assertThat(said).contains(meant.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "8-9, '{\"min\": 8, \"max\": 9}'",
        "8 to 9, '{\"min\": 8, \"max\": 9}'",
        "about 12, '{\"about\": 12}'",
        "9, 9 without quotes",
        "some, a whole number from 0"
    })
    void a_number_in_words_leads_to_the_form_that_there_is(String text, String meant) {
        String document = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", \"stated\": {\"enrolled\": \"%s\"}}";
        String said = BalintJson.readGroup(document.formatted(text))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
        assertThat(said).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'runsFor': 'about six weeks' | write {'about': 'P6W'}",
                "'runsFor': 'six weeks' | write 'P6W'",
                "'runsFor': '1 year' | write 'P1Y'",
                "'cadence': 14 | 'P14D' for 14 days",
                "'length': 90 | 'PT90M' for 90 minutes",
                "'length': '90 min' | write 'PT90M'",
                "'length': 'about 90 minutes' | write {'about': 'PT90M'}",
                "'length': '2 hours' | write 'PT2H'",
                "'length': '2 weeks' | an ISO 8601 duration",
                "'cadence': 'some days' | an ISO 8601 period",
                "'amount': {'about': 15, 'value': 15, 'unit': 'hours'} | cannot stand beside 'about'",
                "'amount': {'unit': 'hours'} | at least one of 'value', 'about'",
                "'amount': 15 | write {'value': 15, 'unit': 'hours'}, or 'hours45'",
                "'amount': 'PT30H' | write {'value': 30, 'unit': 'hours'}",
            },
            quoteCharacter = '`')
    void a_time_in_words_leads_to_the_form_that_there_is(String guess, String meant) {
        String document = "{'kind': 'frame', 'version': 1, " + guess + "}";
        String said = BalintJson.readFrame(document.replace('\'', '"'))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
        assertThat(said).contains(meant.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--07-01, a pause needs a year",
        "--07, a pause needs a year",
        "summer, 'such as \"2021-03\" or \"2021\"'"
    })
    void a_pause_without_its_year_is_refused(String since, String meant) {
        String document = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", \"pauses\": [{\"since\": \"%s\"}]}";
        String said = BalintJson.readGroup(document.formatted(since))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
        assertThat(said).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'sessions': [{'date': '2025-05-05', 'present': ['p1', 'p2']}] | named stand in 'attended', such as ['p1', 'p2']",
                "'sessions': [{'date': '2025-05-05', 'attended': [{'person': 'p1', 'late': true}]}] | 'minutes', how many minutes they were there",
                "'sessions': [{'date': '2025-05-05', 'attended': [{'person': 'p1', 'online': true}]}] | 'mode': 'online'",
                "'sessions': [{'date': '2025-05-05', 'attended': [{'person': 'x1', 'guest': true}]}] | 'role': 'guest'",
                "'sessions': [{'date': '2025-05-05', 'guests': ['x1']}] | it in 'attended', with the role: {'person': 'x1', 'role': 'guest'}",
                "'sessions': [{'date': '2025-05-05', 'length': {'about': 'PT90M'}}] | said of all sessions, as 'length' of the frame",
                "'sessions': [{'date': '2025-05-05', 'attended': [{'person': 'p1', 'minutes': {'about': 60}}]}] | or 'unknown' where nobody knows",
                "'stated': {'leaders': {'min': 1, 'max': 2}} | {'frame': {'leaders': {'min': 1, 'max': 2}}}",
                "'stated': {'enrolled': ['p1']} | stand in 'members' of the group",
                "'stated': {'waiting': ['p9']} | stand in 'waiting' of the group",
                "'frame': {'leaders': {'profession': 'physician'}} | {'stated': {'leaders': {'profession': 'physician'}}}",
                "'frame': {'commitment': {'min': 4, 'max': 6}} | write one number, the least to which somebody commits, such as 4",
                "'frame': {'commitment': {'about': 4}} | an agreement has no range",
                "'frame': {'commitment': '4-6'} | write one number, the least to which somebody commits",
                "'frame': {'commitment': 'four'} | write 4",
                "'members': [{'person': 'p1', 'commitment': {'min': 4}}] | the least to which somebody commits",
                "'frame': {'sessionsPerMeeting': {'min': 2, 'max': 3}} | or 'unknown' where meetings differ: then how many there are in all may be a range, 'sessions': {'min': 20, 'max': 30}",
                "'frame': {'sessionsPerMeeting': '2-3'} | or 'unknown' where meetings differ",
                "'frame': {'startThreshold': {'min': 5, 'max': 6}} | write one number, the fewest with whom it starts, such as 5",
                "'frame': {'startThreshold': 'about 5'} | a condition has no range",
                "'frame': {'members': ['p1']} | stand in 'members' of the group",
                "'frame': {'leaders': ['l1']} | stand in 'leaders' of the group",
            },
            quoteCharacter = '`')
    void people_where_their_number_is_asked_lead_to_the_list_of_names(String guess, String meant) {
        String document = "{'kind': 'group', 'version': 1, 'id': 'g', " + guess + "}";
        String said = BalintJson.readGroup(document.replace('\'', '"'))
                .fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "accepted");
        assertThat(said).contains(meant.replace('\'', '"'));
    }

    @Test
    void a_range_of_what_an_entry_sums_up_is_told_once_with_what_to_write() {
        String document = "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\", \"sessions\": [{\"from\":"
                + " \"2019\", \"until\": \"2019\", \"sessions\": {\"max\": 12}}]}";
        assertThat(BalintJson.readPortfolio(document).getError())
                .extracting(Problem::sentence)
                .containsExactly(
                        "there is no property \"max\" here; write one value, or {\"about\": ...} with one near it:"
                                + " what one entry sums up is told by no range");
    }
}
