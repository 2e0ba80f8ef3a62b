package studio.ra.reading;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

import studio.ra.intent.Reading;

/**
 * A chat endpoint of OpenAI's dialect that may be asked about what a text does not name. Off where none is configured. It is asked once and never again
 * within the time it has; where it is late or broken it is left alone for a while, and whoever asked reads without it. Texts and keys are logged nowhere.
 */
@ApplicationScoped
class Chat {

    private static final Logger LOG = Logger.getLogger(Chat.class.getName());
    private static final int REMEMBERED = 512;

    /** An answer, or why there is none: then there are no readings. */
    record Answer(Map<String, Reading> readings, String fault) {

        static Answer none(String fault) {
            return new Answer(Map.of(), fault);
        }
    }

    private final ChatModel endpoint;
    private final String model;
    private final Duration patience;
    private final Duration rest;
    private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());
    /** So that a quote and the drawing after it are read alike. */
    private final Map<String, Answer> remembered = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Resource
    private ManagedExecutorService managed;
    private ExecutorService beside;

    @Inject
    Chat(@ConfigProperty(name = "ra.reader.url") Optional<String> url, @ConfigProperty(name = "ra.reader.key") Optional<String> key,
            @ConfigProperty(name = "ra.reader.model") Optional<String> model,
            @ConfigProperty(name = "ra.reader.timeout.ms", defaultValue = "3000") int patience,
            @ConfigProperty(name = "ra.circuit.seconds", defaultValue = "30") int rest) {
        if (url.isPresent() != model.isPresent()) {
            LOG.warning("ra.reader.url and ra.reader.model go together; one of them is missing, so briefs are read here alone.");
        }
        this.model = model.orElse(null);
        this.patience = Duration.ofMillis(patience);
        this.rest = Duration.ofSeconds(rest);
        endpoint = url.isPresent() && model.isPresent() ? endpoint(url.get(), key, model.get(), this.patience) : null;
    }

    /** @param beside where the endpoint is asked */
    Chat(String url, String key, String model, Duration patience, Duration rest, ExecutorService beside) {
        this.endpoint = endpoint(url, Optional.ofNullable(key), model, patience);
        this.model = model;
        this.patience = patience;
        this.rest = rest;
        this.beside = beside;
    }

    /** For the container's proxy. */
    protected Chat() {
        endpoint = null;
        model = null;
        patience = null;
        rest = null;
    }

    boolean configured() {
        return endpoint != null;
    }

    String model() {
        return model;
    }

    /** @param fields of the intent, at least one */
    Answer ask(String text, Set<String> fields) {
        var question = new Question(text, fields);
        synchronized (remembered) {
            var before = remembered.get(question.words());
            if (before != null) {
                return before;
            }
        }
        if (System.nanoTime() - restsUntil.get() < 0) {
            return Answer.none("resting");
        }
        var answer = asked(question);
        if (answer.fault() == null) {
            synchronized (remembered) {
                remembered.put(question.words(), answer);
            }
        }
        return answer;
    }

    private Answer asked(Question question) {
        var asking = (beside == null ? managed : beside).submit(() -> endpoint.chat(SystemMessage.from(question.task()), UserMessage.from(question.words()))
                .aiMessage().text());
        try {
            return question.answer(asking.get(patience.toMillis(), TimeUnit.MILLISECONDS)).map(readings -> new Answer(readings, null))
                    .orElseGet(() -> Answer.none("malformed"));
        } catch (TimeoutException e) {
            asking.cancel(true);
            return rests("timeout");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof dev.langchain4j.exception.TimeoutException) {
                return rests("timeout");
            }
            // what it refuses in one text is no reason to read everybody else's without it
            boolean ofThisText = e.getCause() instanceof InvalidRequestException || e.getCause() instanceof ContentFilteredException;
            return ofThisText ? Answer.none("error") : rests("error");
        } catch (InterruptedException e) {
            asking.cancel(true);
            Thread.currentThread().interrupt();
            return Answer.none("error");
        }
    }

    private Answer rests(String fault) {
        restsUntil.set(System.nanoTime() + rest.toNanos());
        LOG.warning(() -> "The chat model at ra.reader.url did not read (" + fault + "); for " + rest.toSeconds() + " s briefs are read here alone.");
        return Answer.none(fault);
    }

    private static ChatModel endpoint(String url, Optional<String> key, String model, Duration patience) {
        return OpenAiChatModel.builder().baseUrl(url.strip().replaceAll("/+$", "") + "/v1").apiKey(key.map(String::strip).orElse("none")).modelName(model)
                .temperature(0.0).responseFormat("json_object").timeout(patience).maxRetries(0).build();
    }
}
