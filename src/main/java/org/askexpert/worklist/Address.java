package org.askexpert.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** An address of ours with its parameters, each once. */
record Address(String path, Map<String, String> parameters) {

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** With a parameter; null takes it away. */
    Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
