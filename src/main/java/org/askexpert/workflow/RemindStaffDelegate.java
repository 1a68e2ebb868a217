package org.askexpert.workflow;

import org.askexpert.question.RemindStaff;
import org.askexpert.question.StaffReminder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindStaffDelegate implements JavaDelegate {

    private final RemindStaff remindStaff;
    private final DomainStep step;

    RemindStaffDelegate(RemindStaff remindStaff, DomainStep step) {
        this.remindStaff = remindStaff;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StaffReminder what = StaffReminder.valueOf(ProcessData.code(execution, ProcessData.REMINDER));
        step.fulfil(execution, (question, system) -> remindStaff.remind(question, what, system));
    }
}
