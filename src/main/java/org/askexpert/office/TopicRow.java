package org.askexpert.office;

import org.askexpert.topic.TopicView;

/**
 * A line of the tree.
 *
 * @param count published entries, of those below, too
 */
record TopicRow(TopicView topic, long count, boolean first, boolean last) {}
