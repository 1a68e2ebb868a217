package org.askexpert.picture;

/** The small sign inside the outline of a step, drawn around its own middle. */
public enum Mark {
    NONE(""),
    MESSAGE("M-8,-5 h16 v10 h-16 z M-8,-5 L0,1 L8,-5"),
    TIMER("M-8,0 a8,8 0 1,0 16,0 a8,8 0 1,0 -16,0 M0,-5 V0 L4,2"),
    SIGN("M0,-7 L6,6 L0,1 L-6,6 z"),
    PERSON("M-3,-3 a3,3 0 1,0 6,0 a3,3 0 1,0 -6,0 M-6,7 v-2 a6,4 0 0,1 12,0 v2 z"),
    MACHINE(
            "M-3,0 a3,3 0 1,0 6,0 a3,3 0 1,0 -6,0 M0,-7 V-3 M0,3 V7 M-7,0 H-3 M3,0 H7 M-5,-5 L-2,-2 M2,2 L5,5 M-5,5 L-2,2 M2,-2 L5,-5"),
    TABLE("M-7,-5 h14 v10 h-14 z M-7,-1 h14 M-2,-5 v10"),
    CROSS("M-6,-6 L6,6 M-6,6 L6,-6"),
    PLUS("M0,-8 V8 M-8,0 H8");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
