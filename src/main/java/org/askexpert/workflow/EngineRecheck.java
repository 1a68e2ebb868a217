package org.askexpert.workflow;

import java.util.Map;
import org.askexpert.question.Reference;
import org.askexpert.recheck.Proposed;
import org.askexpert.recheck.RecheckProcess;
import org.askexpert.recheck.RecheckVerdict;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the process of a re-check what happened, in the words of its model. */
@Component
class EngineRecheck implements RecheckProcess {

    private final RuntimeService runtime;
    private final EngineStep step;
    private final QuestionInstance instance;

    EngineRecheck(RuntimeService runtime, EngineStep step, QuestionInstance instance) {
        this.runtime = runtime;
        this.step = step;
        this.instance = instance;
    }

    @Override
    public void begin(Reference recheck) {
        step.take(() -> runtime.startProcessInstanceByKey(RecheckSteps.RECHECK_ANSWER, recheck.code()));
    }

    @Override
    public void assigned(Reference recheck) {
        instance.complete(recheck, RecheckSteps.NAME_EXPERT, Map.of());
    }

    @Override
    public void reassigned(Reference recheck) {
        instance.tell(recheck, RecheckSteps.REASSIGNED, Map.of());
    }

    @Override
    public void handedBack(Reference recheck) {
        instance.tell(recheck, RecheckSteps.HANDED_BACK, Map.of());
    }

    @Override
    public void proposed(Reference recheck, Proposed proposal) {
        instance.complete(recheck, RecheckSteps.RECHECK, Map.of(RecheckData.PROPOSED, proposal.name()));
    }

    @Override
    public void decided(Reference recheck, RecheckVerdict verdict) {
        instance.complete(recheck, RecheckSteps.CONFIRM, Map.of(RecheckData.VERDICT, verdict.name()));
    }

    @Override
    public void entryGone(Reference recheck) {
        instance.tell(recheck, RecheckSteps.ENTRY_WENT_AWAY, Map.of());
    }
}
