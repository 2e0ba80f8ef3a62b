package studio.ra.models.sketch;

/** Where a picture plays. */
enum Place {
    SPACE("space moon-base spaceship galaxy orbit planet mars"),
    TRAIN("train carriage compartment railway metro subway bus"),
    KITCHEN("kitchen bakery restaurant cafe stove oven"),
    DESK("desk office study workshop laboratory lab computer laptop studio classroom library boardroom"),
    MARKET("market bazaar stall stalls vendor fair mela souk"),
    PALACE("palace temple throne court mosque cathedral church shrine fort castle monastery"),
    ROOM("room bedroom interior indoors int house home sofa bed hall corridor hospital attic"),
    STREET("street alley lane road sidewalk pavement crossing avenue"),
    CITY("city town skyline skyscraper rooftop rooftops downtown metropolis"),
    SEA("sea ocean beach shore coast harbour harbor boat ship island waves lighthouse"),
    RIVER("river riverbank stream ghat lake pond yamuna ganges ganga waterfall canal bridge"),
    DESERT("desert dune dunes sahara caravan oasis sand"),
    MOUNTAIN("mountain mountains peak himalaya himalayas cliff summit glacier alps valley"),
    FOREST("forest jungle woods woodland grove trees tree rainforest"),
    VILLAGE("village hut huts hamlet farm cottage farmhouse courtyard"),
    FIELD("field meadow grass hill hills garden park countryside plain");

    private final String[] words;

    Place(String words) {
        this.words = words.split(" ");
    }

    boolean inside() {
        return this == TRAIN || this == KITCHEN || this == DESK || this == ROOM || this == PALACE;
    }

    /** The place a text names; an open field where it names none. */
    static Place read(Words text) {
        for (var place : values()) {
            if (text.has(place.words)) {
                return place;
            }
        }
        return FIELD;
    }

    /** The place of this name, or {@code other} where there is none. */
    static Place of(String name, Place other) {
        for (var place : values()) {
            if (place.name().equals(name)) {
                return place;
            }
        }
        return other;
    }
}
