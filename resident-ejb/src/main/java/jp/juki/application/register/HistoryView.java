package jp.juki.application.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordItem;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;

/**
 * All versions of a person's record (異動履歴の照会).
 *
 * @param addresseeNumber who
 * @param entries the newest version first, never empty
 * @param hidden items taken out of the records, as in {@link ResidentView}
 */
public record HistoryView(
    AddresseeNumber addresseeNumber, List<Entry> entries, Set<ShownItem> hidden) {
  /**
   * One version and what it changed.
   *
   * @param version the version, hidden items taken out of its record
   * @param movement the movement that made it
   * @param changed items that differ from the version before; for the first version every item that
   *     has a value
   * @param voided whether a later version took this one back (取消済)
   * @param cancellable whether a cancellation would take this one back (取消し可)
   */
  public record Entry(
      RecordVersion version,
      Movement movement,
      List<RecordItem> changed,
      boolean voided,
      boolean cancellable) {
    /** Whether the person became head ex officio, because somebody else left the household. */
    public boolean headExOfficio() {
      return version.followsIntoHeadship(movement);
    }

    /** Whether a move-in notice may be told of the person as this version left her (転入通知の受理可). */
    public boolean noticeable() {
      return cancellable && version.record().removal().filter(Removal::noticeable).isPresent();
    }

    /** 根拠 of the version itself. */
    public Basis basis() {
      return headExOfficio() ? Basis.EX_OFFICIO : movement.basis();
    }

    /** 届出日, unless the person became head by somebody else's. */
    public Optional<LocalDate> notifiedOn() {
      return movement.notifiedOn().filter(day -> !headExOfficio());
    }

    /** 申出日, unless the person became head by somebody else's. */
    public Optional<LocalDate> offeredOn() {
      return movement.offeredOn().filter(day -> !headExOfficio());
    }

    /** 戸籍届出・通知日, unless the person became head by somebody else's. */
    public Optional<LocalDate> noticedOn() {
      return movement.noticedOn().filter(day -> !headExOfficio());
    }
  }
}
