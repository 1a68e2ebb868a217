package org.askexpert.staffing;

/** The door to the job that gives on the work of people who are no experts any more, for whoever cannot wait for its turn. */
public interface LookAfterLeavers {

    /** Gives on what somebody else could go on with; what is in review follows when it comes back. Nothing is done twice. */
    void look();
}
