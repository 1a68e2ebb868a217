package org.askexpert.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The examples of the contract, in the order in which they run. */
@Component
class Examples {

    private final List<Example> all;

    Examples(ObjectMapper json) {
        try (InputStream file = Examples.class.getResourceAsStream("/contract/examples.json")) {
            all = List.copyOf(json.readValue(file, new TypeReference<List<Example>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Example> all() {
        return all;
    }

    /** The first example of a route. */
    Optional<Example> of(String call) {
        return all.stream().filter(one -> one.call().equals(call)).findFirst();
    }
}
