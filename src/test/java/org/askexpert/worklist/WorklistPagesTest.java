package org.askexpert.worklist;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class WorklistPagesTest extends WorklistPages {}
