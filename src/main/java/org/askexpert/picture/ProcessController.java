package org.askexpert.picture;

import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of the processes for editors, and of one question's way for whoever may see it. */
@Controller
class ProcessController {

    private final FindProcesses findProcesses;
    private final FindStep findStep;
    private final FindWay findWay;
    private final FindLeftBehind findLeftBehind;

    ProcessController(FindProcesses findProcesses, FindStep findStep, FindWay findWay, FindLeftBehind findLeftBehind) {
        this.findProcesses = findProcesses;
        this.findStep = findStep;
        this.findWay = findWay;
        this.findLeftBehind = findLeftBehind;
    }

    @GetMapping("/office/process")
    String processes(Viewer me, Model page) {
        page.addAttribute("processes", findProcesses.all(me));
        page.addAttribute("left", findLeftBehind.all(me));
        page.addAttribute("days", findProcesses.ageingDays());
        return "picture/processes";
    }

    @GetMapping("/office/process/{process}/{step}")
    String step(@PathVariable String process, @PathVariable String step, Viewer me, Model page) {
        page.addAttribute("step", findStep.at(process, step, me));
        return "picture/step";
    }

    @GetMapping("/desk/{reference}/way")
    String way(@PathVariable Reference reference, Viewer me, Model page) {
        page.addAttribute("way", findWay.of(reference, me));
        return "picture/way";
    }
}
