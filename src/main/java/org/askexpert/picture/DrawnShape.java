package org.askexpert.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step ready to print.
 *
 * @param state {@code passed}, {@code now}, {@code waiting}, {@code ageing} or empty
 * @param queue what waits there, or null
 * @param visits how often one question was there
 * @param here where the one question is
 */
record DrawnShape(Shape shape, Label label, String state, Queue queue, long visits, boolean here) {

    static DrawnShape of(Shape shape, Queue queue) {
        String state = queue == null ? "" : queue.aged() > 0 ? "ageing" : "waiting";
        return new DrawnShape(shape, label(shape), state, queue, 0, false);
    }

    static DrawnShape of(Shape shape, long visits, boolean here) {
        boolean isIn = here && shape.kind() != Kind.SUB_PROCESS; // what only holds the step is no place by itself
        return new DrawnShape(shape, label(shape), isIn ? "now" : visits > 0 ? "passed" : "", null, visits, isIn);
    }

    private static Label label(Shape shape) {
        if (shape.name() == null) return Label.NONE;
        Box box = shape.box();
        if (shape.kind() == Kind.TASK) return Label.inside(shape.name(), box);
        if (shape.kind() == Kind.SUB_PROCESS) {
            int width = Math.min(box.width() - 16, shape.name().length() * 7);
            return Label.at(shape.name(), new Box(box.x() + 8, box.y() + 8, width, 14));
        }
        Box beside = shape.label() == null ? new Box(box.middle() - 45, box.bottom() + 6, 90, 14) : shape.label();
        return Label.at(shape.name(), beside);
    }

    /** Corners of the outline of a gateway. */
    public String corners() {
        Box box = shape.box();
        return "%d,%d %d,%d %d,%d %d,%d"
                .formatted(
                        box.middle(),
                        box.y(),
                        box.right(),
                        box.centre(),
                        box.middle(),
                        box.bottom(),
                        box.x(),
                        box.centre());
    }

    /** Where the small sign of the step stands: a task's in its corner, else in the middle. */
    public String signAt() {
        Box box = shape.box();
        boolean corner = shape.kind() == Kind.TASK;
        return "translate(%d %d)".formatted(corner ? box.x() + 12 : box.middle(), corner ? box.y() + 12 : box.centre());
    }

    /** Whether the outline is drawn twice, as of events on the way. */
    public boolean isDouble() {
        return shape.kind() == Kind.BOUNDARY || shape.kind() == Kind.BETWEEN;
    }

    /** What stands on the upper edge: how many wait at the right, what is wrong or here at the left. */
    public List<Badge> badges() {
        List<Badge> badges = new ArrayList<>();
        Box box = shape.box();
        if (queue != null) badges.add(new Badge(null, queue.count(), box.right() + 6, box.y() - 12, false, true));
        if (queue != null && queue.aged() > 0) {
            badges.add(new Badge("picture.ageing", queue.aged(), box.x() - 6, box.y() - 12, true, false));
        }
        if (here) badges.add(new Badge("picture.here", visits, box.x() - 6, box.y() - 12, true, false));
        if (visits > 1 && shape.kind() != Kind.SUB_PROCESS) {
            int y = shape.kind() == Kind.TASK ? box.bottom() - 8 : box.y() - 18; // names stand below events
            badges.add(new Badge("picture.times", visits, box.right() + 6, y, false, true));
        }
        return badges;
    }

    /** Classes for the style sheet. */
    public String classes() {
        return Stream.of(
                        "picture-shape",
                        "picture-"
                                + shape.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        state.isEmpty() ? "" : "picture-is-" + state,
                        shape.isDashed() ? "picture-dashed" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
