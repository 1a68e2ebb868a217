package org.askexpert.shared;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;

/** The address exists, but not with this method. */
public final class WrongMethod extends Problem {

    private final List<String> allowed;

    private WrongMethod(List<String> allowed) {
        super(Kind.WRONG_METHOD, "This address takes " + String.join(", ", allowed) + ".");
        this.allowed = allowed;
    }

    public static WrongMethod allowing(Collection<HttpMethod> methods) {
        var names = new TreeSet<String>();
        if (methods != null) methods.forEach(method -> names.add(method.name()));
        return new WrongMethod(List.copyOf(names));
    }

    List<String> allowed() {
        return allowed;
    }
}
