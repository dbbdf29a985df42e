package jp.juki.infrastructure.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.database.TakenKey;

/**
 * Keeps the certificates of cards (利用者証明用電子証明書の管理), on the connection of the current transaction.
 *
 * <p>A connection asked of the data source takes no part in a transaction that an import begins on
 * a thread of its own: each row would be committed by itself.
 */
@ApplicationScoped
public class StoredCardCertificates implements CardCertificates {
  static final String SQL_BY_SERIAL =
      "SELECT c.serial_no, c.addressee_number, c.valid_from, c.valid_to, e.ended_on"
          + " FROM card_certificate c"
          + " LEFT JOIN card_certificate_end e ON e.serial_no = c.serial_no"
          + " WHERE c.serial_no = ?";
  static final String SQL_BY_HOLDER =
      "SELECT c.serial_no, c.addressee_number, c.valid_from, c.valid_to, e.ended_on"
          + " FROM card_certificate c"
          + " LEFT JOIN card_certificate_end e ON e.serial_no = c.serial_no"
          + " WHERE c.addressee_number = ? AND e.serial_no IS NULL ORDER BY c.valid_to DESC";
  static final String SQL_ADD =
      "INSERT INTO card_certificate (serial_no, addressee_number, valid_from, valid_to)"
          + " VALUES (?, ?, ?, ?)";
  static final String SQL_CORRECT =
      "UPDATE card_certificate SET valid_from = ?, valid_to = ? WHERE serial_no = ?";
  static final String SQL_END_OTHERS =
      "INSERT INTO card_certificate_end (serial_no, ended_on, account_id, recorded_at)"
          + " SELECT c.serial_no, ?, ?, ? FROM card_certificate c"
          + " WHERE c.addressee_number = ? AND c.serial_no <> ? AND NOT EXISTS"
          + " (SELECT 1 FROM card_certificate_end e WHERE e.serial_no = c.serial_no)";

  @PersistenceContext EntityManager entities;

  @Override
  public Optional<CardCertificate> find(String serial) {
    return first(SQL_BY_SERIAL, serial);
  }

  @Override
  public Optional<CardCertificate> heldBy(AddresseeNumber holder) {
    return first(SQL_BY_HOLDER, holder.digits());
  }

  /**
   * @throws OptimisticLockException if somebody else entered one of them at the same time
   */
  @Override
  public void add(List<CardCertificate> certificates) {
    try (PreparedStatement insert = connection().prepareStatement(SQL_ADD)) {
      for (CardCertificate certificate : certificates) {
        insert.setString(1, certificate.serial());
        insert.setString(2, certificate.holder().digits());
        insert.setDate(3, Date.valueOf(certificate.validFrom()));
        insert.setDate(4, Date.valueOf(certificate.validTo()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      if (TakenKey.caused(e))
        throw new OptimisticLockException("certificate is known"); // the cause names the serial
      throw new IllegalStateException("certificates not kept", e);
    }
  }

  @Override
  public void correct(CardCertificate certificate) {
    try (PreparedStatement update = connection().prepareStatement(SQL_CORRECT)) {
      update.setDate(1, Date.valueOf(certificate.validFrom()));
      update.setDate(2, Date.valueOf(certificate.validTo()));
      update.setString(3, certificate.serial());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("certificate not corrected", e);
    }
  }

  @Override
  public int endOthers(CardCertificate certificate, LocalDate on, String operator, Instant at) {
    try (PreparedStatement insert = connection().prepareStatement(SQL_END_OTHERS)) {
      insert.setDate(1, Date.valueOf(on));
      insert.setString(2, operator);
      insert.setTimestamp(3, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
      insert.setString(4, certificate.holder().digits());
      insert.setString(5, certificate.serial());
      return insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("certificates not ended", e);
    }
  }

  private Optional<CardCertificate> first(String sql, String key) {
    try (PreparedStatement select = connection().prepareStatement(sql)) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new CardCertificate(
                row.getString(1),
                new AddresseeNumber(row.getString(2)),
                row.getDate(3).toLocalDate(),
                row.getDate(4).toLocalDate(),
                Optional.ofNullable(row.getDate(5)).map(Date::toLocalDate)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("certificate not read", e);
    }
  }

  private Connection connection() {
    Connection connection = entities.unwrap(Connection.class);
    if (connection == null) throw new IllegalStateException("no transaction");
    return connection;
  }
}
