package org.askexpert.office;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class TopicEditingTest extends TopicEditing {}
