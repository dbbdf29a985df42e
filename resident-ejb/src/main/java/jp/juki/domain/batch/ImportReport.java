package jp.juki.domain.batch;

import java.util.List;

/**
 * What became of an import (取込結果).
 *
 * @param persons how many persons were entered; 0 when there are problems
 * @param versions how many versions they have
 * @param movements how many movements made them
 * @param problems every problem up to {@link ImportProblem#LIMIT}; empty when all was entered
 */
public record ImportReport(
    long persons, long versions, long movements, List<ImportProblem> problems) {}
