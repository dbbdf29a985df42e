package jp.juki.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jp.juki.application.audit.Audit;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.batch.ImportReport;
import jp.juki.domain.batch.ImportRuns;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.Numbering;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;

/** The transactions of an import (取込みの1区切り), each of some thousand lines. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportStep {
  @Inject Register register;
  @Inject Numbering numbering;
  @Inject CardCertificates certificates;
  @Inject ImportRuns runs;
  @Inject Audit audit;
  @Inject Clock clock;

  void begin() {
    runs.begin(clock.instant());
  }

  void movements(List<Movement> chunk, MovementIds ids) {
    register.load(chunk.stream().map(movement -> renumbered(movement, ids)).toList(), List.of());
  }

  void names(List<History> chunk) {
    register.loadNames(chunk);
  }

  void histories(List<History> chunk, MovementIds ids) {
    register.load(List.of(), chunk.stream().map(history -> renumbered(history, ids)).toList());
  }

  void certificates(List<CardCertificate> chunk) {
    certificates.add(chunk);
  }

  void end(ImportReport report, long lastAddressee, long lastHousehold) {
    numbering.passOver(lastAddressee, lastHousehold);
    runs.end(clock.instant(), report.persons());
    audit.record(
        AuditEvent.of(AuditAction.IMPORTED)
            .withDetail(report.persons() + " persons, " + report.versions() + " versions"));
  }

  private Movement renumbered(Movement movement, MovementIds ids) {
    long id = numbering.movementId();
    ids.put(movement.id(), id);
    return new Movement(
        id,
        movement.reason(),
        movement.basis(),
        movement.effectiveOn(),
        movement.notifiedOn(),
        movement.offeredOn(),
        movement.noticedOn(),
        movement.processedOn(),
        movement.recordedAt(),
        movement.office(),
        movement.terminal(),
        movement.operator(),
        movement.receipt(),
        movement.note(),
        movement.cancels().map(ids::get),
        movement.acknowledged());
  }

  private static History renumbered(History history, MovementIds ids) {
    return new History(
        history.versions().stream()
            .map(
                version ->
                    new RecordVersion(
                        version.record(),
                        version.version(),
                        ids.get(version.movementId()),
                        version.reason(),
                        version.effectiveOn(),
                        version.recordedAt(),
                        version.voids()))
            .toList());
  }
}
