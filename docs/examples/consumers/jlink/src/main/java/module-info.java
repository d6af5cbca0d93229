/** Checks a group at a computer that has no Java. */
module org.example.kiosk {
    requires io.github.balint4j.json;
}
