package org.askexpert.workflow;

import org.askexpert.question.Incidents.Cause;

/** Reads from what the engine stored of a failure why it was. Only what {@link StepFailed} wrote is repeated. */
record Causes(Cause cause, String detail) {

    static Causes of(String stored) {
        if (stored == null) return new Causes(Cause.FAULT, null);
        if (stored.startsWith(StepFailed.MAIL)) return mail(stored.substring(StepFailed.MAIL.length()));
        if (stored.startsWith(StepFailed.REFUSED)) {
            return new Causes(Cause.REFUSED, stored.substring(StepFailed.REFUSED.length()));
        }
        if (!stored.startsWith(StepFailed.FAULT)) return new Causes(Cause.FAULT, null);
        String type = stored.substring(StepFailed.FAULT.length());
        return new Causes(fault(type), type);
    }

    private static Causes mail(String code) {
        return switch (code) {
            case "connection" -> new Causes(Cause.MAIL_CONNECTION, null);
            case "sign-in" -> new Causes(Cause.MAIL_SIGN_IN, null);
            default -> new Causes(Cause.MAIL_PUT_OFF, code.replace("smtp-", ""));
        };
    }

    private static Cause fault(String type) {
        if (type.matches(".*(Lock|Concurrency|Deadlock).*")) return Cause.CONFLICT;
        return type.matches(".*(DataAccess|Jdbc|JDBC|SQL|Transaction|DataIntegrity).*") ? Cause.DATABASE : Cause.FAULT;
    }
}
