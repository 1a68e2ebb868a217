package org.askexpert.shared;

import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Pages with a form called {@code form}. */
public final class FormPages {

    private FormPages() {}

    /** With a form nobody has sent yet. */
    public static ModelAndView fresh(String view, Object form) {
        return fresh(view, form, 200);
    }

    /** With a form made anew: what was wrong with the sent one is forgotten. */
    public static ModelAndView fresh(String view, Object form, int status) {
        var page = new ModelAndView(view, HttpStatusCode.valueOf(status));
        page.addObject("form", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
        return page;
    }

    /** Shows codes that the form holds already as chosen: a fresh form knows its values, but not their words. */
    public static ModelAndView chosen(ModelAndView page, ConversionService words) {
        var result = (AbstractPropertyBindingResult) page.getModel().get(BindingResult.MODEL_KEY_PREFIX + "form");
        result.initConversion(words);
        return page;
    }

    /** With the form as it was sent and what is wrong with it. */
    public static ModelAndView again(String view, BindingResult errors, int status) {
        var page = new ModelAndView(view, errors.getModel());
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }
}
