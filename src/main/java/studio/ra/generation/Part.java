package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

import studio.ra.models.Cause;
import studio.ra.models.Model;
import studio.ra.models.Outcome;

/** One part of a drawing: asks the model in line, writes down every attempt before and after, and goes where the outcome leads. */
final class Part {

    /** A part that stopping studios left open this often is given up. */
    private static final int INTERRUPTIONS = 3;

    private final Job job;
    private final int part;
    private final Easel easel;
    private final Register register;
    private final ArrayDeque<Model> line;
    private int wanted;
    private int tries;
    /** The attempt that was written down before this part runs, or null. */
    private Begun begun;

    private record Begun(String attempt, Instant at) {
    }

    Part(Job job, int part, Easel easel, Register register) {
        this.job = job;
        this.part = part;
        this.easel = easel;
        this.register = register;
        this.line = new ArrayDeque<>(job.line());
        this.wanted = job.wanted(part);
    }

    /** Writes its first attempt down where there was none yet, within the caller's transaction. */
    void begin(String attempt, Instant at) {
        if (mine().isEmpty()) {
            begun = easel.begin(attempt, job, part, line.peek(), count(line.peek()), at).map(id -> new Begun(id, at)).orElse(null);
        }
    }

    void run() {
        boolean more = resume();
        while (more) {
            more = attempt();
        }
    }

    /** Goes on where an earlier run of the studio stopped. @return whether there is more to do */
    private boolean resume() {
        var mine = mine();
        if (mine.isEmpty()) {
            return true;
        }
        // of two studios whose clocks differ the later attempt may have the smaller id, so what is open is looked for, not what is last
        var last = mine.stream().filter(Job.Past::open).findFirst().orElse(mine.get(mine.size() - 1));
        easel.row(job, last.model()).ifPresent(this::goTo);
        if (!last.open()) {
            return !line.isEmpty();
        }
        var model = line.peek();
        if (last.task() != null) {
            return follow(model, last.id(), Instant.now(), easel.draw(job, seedOffset(), model, last.count(), last.id(), Optional.of(last.task())));
        }
        boolean harmless = easel.repeatable(model);
        boolean again = harmless && mine.size() < INTERRUPTIONS;
        var outcome = harmless ? new Outcome.Unavailable(Cause.INTERRUPTED) : new Outcome.Unknown(Cause.INTERRUPTED);
        return register.end(job, part, model, last.id(), new Easel.Drawn(outcome, List.of()), Duration.ZERO, !again) && again;
    }

    private List<Job.Past> mine() {
        return job.past().stream().filter(past -> past.part() == part).toList();
    }

    private int count(Model model) {
        return Math.min(wanted, easel.batch(model));
    }

    private void goTo(Model model) {
        if (line.stream().anyMatch(m -> m.id().equals(model.id()))) {
            while (!line.peek().id().equals(model.id())) {
                line.poll();
            }
        } else {
            line.push(model);
        }
    }

    private boolean attempt() {
        var model = line.peek();
        int count = count(model);
        var at = begun == null ? Instant.now() : begun.at();
        var attempt = begun == null ? easel.begin(job, part, model, count, at) : Optional.of(begun.attempt());
        begun = null;
        return attempt.isPresent() && follow(model, attempt.get(), at, easel.draw(job, seedOffset(), model, count, attempt.get(), Optional.empty()));
    }

    /** Writes the outcome down and goes where it leads. @return whether there is more to do */
    private boolean follow(Model model, String attempt, Instant started, Easel.Drawn drawn) {
        var took = Duration.between(started, Instant.now());
        wanted -= drawn.kept().size();
        var course = Course.after(drawn.outcome(), ++tries, wanted);
        move(course.step(), model);
        boolean over = course.step() == Course.Step.OVER || line.isEmpty();
        return register.end(job, part, model, attempt, drawn, took, over) && !over && easel.pause(course.pause());
    }

    private void move(Course.Step step, Model model) {
        if (step == Course.Step.NEXT || step == Course.Step.SUCCESSOR) {
            line.poll();
            tries = 0;
        }
        if (step == Course.Step.SUCCESSOR) {
            easel.successor(job, model).filter(m -> line.stream().noneMatch(other -> other.id().equals(m.id()))).ifPresent(line::push);
        }
    }

    /** Of the images of this drawing, which one comes next: each has a seed of its own. */
    private int seedOffset() {
        return job.parts().subList(0, part).stream().mapToInt(Integer::intValue).sum() + job.parts().get(part) - wanted;
    }
}
