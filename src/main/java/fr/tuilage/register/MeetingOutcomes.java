package fr.tuilage.register;

import java.util.List;

/** What a meeting led to: its decisions in order, its actions by due date. */
public record MeetingOutcomes(List<DecisionLine> decisions, List<ActionLine> actions) {}
