package studio.ra.models.sketch;

import java.awt.Color;

/** Casts {@link Features} from a description: what it says holds, what it leaves open the dice decide. */
final class Traits {

    private static final Color[] SKINS = {Tint.of(0xF3D3BC), Tint.of(0xE6B796), Tint.of(0xCF9A72), Tint.of(0xB07A50), Tint.of(0x8C5A3A), Tint.of(0x6B4230)};
    private static final Color[] HAIRS = {Tint.of(0x221C1E), Tint.of(0x3B2820), Tint.of(0x5B3A26), Tint.of(0x8A5A33), Tint.of(0xC79A55), Tint.of(0x9C4526)};
    private static final String[][] SPECIES = {{"fox vixen", "fox"}, {"kitten cat", "cat"}, {"wolf", "wolf"}, {"dog puppy hound", "dog"}, {"bear panda", "bear"},
        {"rabbit hare bunny", "rabbit"}, {"mouse rat", "mouse"}, {"owl", "owl"}, {"elephant ganesha ganesh", "elephant"}, {"tiger lion leopard lioness", "tiger"},
        {"monkey ape hanuman", "monkey"}, {"robot android automaton droid", "robot"}};
    private static final String[][] GARMENTS = {{"sari saree", "sari"}, {"armor armour knight warrior soldier", "armour"}, {"suit tuxedo blazer tie executive ceo", "suit"},
        {"hoodie sweatshirt", "hoodie"}, {"coat raincoat trenchcoat jacket anorak detective", "coat"}, {"dress gown frock skirt princess", "dress"},
        {"robe kimono cloak cape monk wizard sage priest", "robe"}, {"kurta tunic dhoti caftan", "tunic"}, {"apron chef baker potter blacksmith", "apron"},
        {"shirt sweater jumper jersey vest", "shirt"}};
    private static final String[][] ITEMS = {{"flute bansuri", "flute"}, {"sword blade sabre katana", "sword"}, {"lantern torch", "lantern"},
        {"book notebook diary", "book"}, {"staff cane stick spear trident", "staff"}, {"umbrella parasol", "umbrella"}, {"camera", "camera"},
        {"cup mug tea coffee", "cup"}, {"phone smartphone", "phone"}};

    private Traits() {
    }

    static Features cast(String name, String description, Palette palette, Dice dice) {
        var words = Words.of(name, description);
        var species = words.pick(SPECIES).orElse("human");
        boolean soft = words.has("she", "her", "woman", "girl", "queen", "mother", "grandmother", "sister", "daughter", "lady", "princess", "actress", "goddess", "aunt")
                || !words.has("beard", "bearded", "moustache", "mustache", "krishna", "wizard", "he", "his", "man", "boy", "king", "father", "grandfather", "brother", "son", "prince", "lord", "uncle") && dice.chance(0.5);
        var age = words.has("child", "children", "boy", "girl", "kid", "little", "toddler") ? "child"
                : words.has("wizard", "sage", "white beard", "grey beard", "old", "elderly", "grandmother", "grandfather", "grandpa", "grandma", "aged", "ancient", "wrinkled") ? "old" : "adult";
        var coat = words.colour("fur", "fox", "cat", "wolf", "dog", "bear", "rabbit", "mouse", "owl", "elephant", "tiger", "robot").orElse(fur(species));
        var skin = species.equals("human") ? skin(words, dice.fork("skin")) : coat;
        var hair = words.colour("hair", "haired", "curls", "braid", "bun", "locks", "bob", "ponytail", "mane", "beard", "bearded", "moustache")
                .orElse(words.has("blond", "blonde", "fair haired") ? HAIRS[4] : words.has("redhead", "ginger", "red haired") ? HAIRS[5]
                        : words.has("brunette") ? HAIRS[2] : age.equals("old") ? dice.fork("hair").one(Tint.of(0xD8D6D2), Tint.of(0xAEB0B4)) : hair(skin, dice.fork("hair")));
        var garment = words.pick(GARMENTS).orElse(dice.fork("garment").one("shirt", "coat", "tunic", "hoodie", soft ? "dress" : "suit", "shirt"));
        var worn = Garments.nouns(garment);
        var dye = dice.fork("cloth");
        var cloth = words.colour(worn).or(() -> words.colour("dressed", "clothes", "clothing", "outfit", "costume", "wearing")).orElseGet(() -> garment.equals("armour")
                ? Tint.of(0x8E97A3) : garment.equals("suit") ? Tint.mix(palette.accent(dye.below(5)), Tint.of(0x2A2E3C), 0.7) : palette.accent(dye.below(5)));
        var headwear = words.has("headscarf", "hijab", "veil", "dupatta") ? "headscarf" : words.has("crown", "tiara", "diadem", "king", "queen", "prince", "princess") ? "crown"
                : words.has("turban", "pagri") ? "turban" : words.has("helmet", "knight", "astronaut") ? "helmet" : words.has("hood", "hooded") ? "hood"
                : words.has("cap", "beret", "beanie") ? "cap" : words.has("hat", "fedora", "wizard", "cowboy") ? "hat"
                : words.has("feather", "krishna") ? "feather" : words.has("flower in her hair", "garland", "flower") ? "flower" : "none";
        boolean scarf = words.has("scarf", "shawl", "muffler", "stole");
        var trim = words.colour(headwear.equals("none") ? "scarf" : headwear, "scarf", "hijab", "veil", "dupatta", "shawl", "trim", "collar", "sash", "tie", "cap", "hat", "belt")
                .orElseGet(() -> headwear.equals("crown") ? Tint.of(0xE0B23C) : palette.accent(dye.below(5) + 1));
        if (Math.abs(Tint.luma(trim) - Tint.luma(cloth)) < 0.12) {
            trim = Tint.luma(cloth) > 0.5 ? Tint.darker(trim, 0.45) : Tint.lighter(trim, 0.4);
        }
        var face = dice.fork("face");
        double width = (words.has("round", "chubby", "plump") ? 0.82 : words.has("thin", "gaunt", "slim", "slender", "lean") ? 0.68 : face.between(0.69, 0.81))
                + (age.equals("child") ? 0.03 : 0);
        double jaw = words.has("square jaw", "square jawed", "strong jaw") ? 0.92 : soft ? face.between(0.56, 0.72) : face.between(0.66, 0.9);
        double build = (words.has("broad", "burly", "strong", "muscular", "stout") ? 1.15 : words.has("thin", "slim", "slender", "lean") ? 0.88 : face.between(0.92, 1.08))
                * (soft ? 0.94 : 1);
        return new Features(species, age, soft, build, skin, width, jaw, face.between(0.8, 1.2), words.has("thick brows", "bushy") ? 1.5 : face.between(0.7, soft ? 1.05 : 1.4),
                words.colour("eye", "eyed").orElse(dice.fork("eyes").one(Tint.of(0x4A2E1C), Tint.of(0x6B4A23), Tint.of(0x3E6A5A), Tint.of(0x4F7391))),
                cut(words, soft, age, species, dice.fork("cut")), hair, beard(words, soft, age, dice.fork("beard")), garment, cloth, trim, headwear,
                words.has("glasses", "spectacles", "eyeglasses", "bespectacled"), scarf, words.pick(ITEMS).orElse(words.has("krishna") ? "flute" : "none"),
                words.has("freckle", "freckled") ? "freckles" : words.has("scar", "scarred") ? "scar" : words.has("bindi", "tilak") ? "bindi"
                        : words.has("eyepatch", "eye patch", "pirate") ? "patch" : "none");
    }

    private static Color skin(Words words, Dice dice) {
        if (words.has("krishna", "shiva", "vishnu", "rama", "blue skin", "blue skinned", "dark blue skin")) {
            return Tint.of(0x6E93C4);
        }
        if (words.has("green skin", "green skinned", "goblin", "orc")) {
            return Tint.of(0x86A86A);
        }
        return words.has("pale", "fair", "porcelain", "fair skinned", "light skin") ? SKINS[0] : words.has("dark skin", "dark skinned", "black skin", "ebony") ? SKINS[5]
                : words.has("brown skin", "brown skinned", "tan", "tanned", "weathered", "sunburnt", "olive skin") ? SKINS[3] : Tint.vary(dice.one(SKINS), dice, 0.02);
    }

    private static Color hair(Color skin, Dice dice) {
        return Tint.luma(skin) < 0.58 ? HAIRS[dice.below(2)] : dice.one(HAIRS);
    }

    private static Color fur(String species) {
        return Tint.of(switch (species) {
            case "fox", "tiger" -> 0xD9793A;
            case "wolf", "elephant", "mouse" -> 0x949AA6;
            case "bear", "monkey" -> 0x8A5B38;
            case "rabbit" -> 0xE5DACB;
            case "owl", "dog" -> 0xA98258;
            case "robot" -> 0xA9B7C0;
            default -> 0x8E8A86;
        });
    }

    private static String cut(Words words, boolean soft, String age, String species, Dice dice) {
        if (!species.equals("human")) {
            return "bald";
        }
        if (words.has("krishna")) {
            return "long";
        }
        var said = words.pick(new String[][] {{"bald shaven-headed hairless", "bald"}, {"braid braided braids plait plaits", "braids"}, {"bun chignon", "bun"}, {"ponytail", "tail"},
            {"afro", "afro"}, {"curly curls curled ringlets", "curls"}, {"topknot", "topknot"}, {"spiky mohawk punk", "spikes"}, {"bob", "bob"},
            {"cropped buzz crew", "cropped"}});
        return said.orElseGet(() -> words.has("long hair", "long haired", "flowing hair", "long black hair", "long dark hair", "long white hair") ? "long"
                : words.has("short hair", "short haired") ? soft ? "bob" : "cropped"
                : soft ? dice.one("bob", "long", "tail", "bun", "curls", "braids") : age.equals("old") ? dice.one("bald", "side", "cropped", "long")
                : dice.one("cropped", "side", "curls", "spikes", "side"));
    }

    private static String beard(Words words, boolean soft, String age, Dice dice) {
        if (words.has("clean shaven", "beardless", "krishna", "rama") || age.equals("child")) {
            return "none";
        }
        return words.has("beard", "bearded") ? "full" : words.has("moustache", "mustache") ? "moustache" : words.has("goatee") ? "goatee"
                : words.has("stubble", "unshaven") ? "stubble" : soft ? "none" : dice.one("none", "none", "none", "stubble", age.equals("old") ? "full" : "moustache");
    }
}
