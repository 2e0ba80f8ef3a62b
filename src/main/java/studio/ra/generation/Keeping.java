package studio.ra.generation;

import java.util.List;

/** What became of a brief. */
public sealed interface Keeping permits Briefing.Briefed, Preview, Keeping.Strange, Keeping.Missing {

    /** Nothing is kept: shots name somebody or something that neither the brief nor the project knows. */
    record Strange(List<Stranger> strangers) implements Keeping {

        public Strange {
            strangers = List.copyOf(strangers);
        }
    }

    /** The workspace has no such project. */
    record Missing() implements Keeping {
    }

    /**
     * A name nobody bears.
     *
     * @param scene of the outline, from 0
     * @param shot  of that scene, from 0
     * @param field {@code characters} or {@code references}
     */
    record Stranger(int scene, int shot, String field, String name) {
    }
}
