package org.askexpert.workflow;

import org.askexpert.mail.DeliveryFailed;
import org.askexpert.shared.Problem;

/**
 * A step of a process that could not be done. The engine stores its words and its stack for staff to read, so it repeats
 * neither message nor cause of what really happened: an address in them would outlive an erasure.
 */
class StepFailed extends RuntimeException {

    static final String MAIL = "Mail: ";
    static final String REFUSED = "Refused: ";
    static final String FAULT = "Fault: ";

    StepFailed(RuntimeException reason) {
        super(words(reason));
        setStackTrace(reason.getStackTrace());
    }

    private static String words(RuntimeException reason) {
        if (reason instanceof Problem) return REFUSED + reason.getMessage();
        if (reason instanceof DeliveryFailed mail) return MAIL + mail.code();
        return FAULT + reason.getClass().getSimpleName();
    }
}
