package jp.juki.infrastructure.kiosk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.register.AddresseeNumber;

/** Keeps the certificates of cards (利用者証明用電子証明書の管理). */
@ApplicationScoped
public class StoredCardCertificates implements CardCertificates {
  static final String SQL_BY_SERIAL =
      "SELECT serial_no, addressee_number, valid_from, valid_to FROM card_certificate"
          + " WHERE serial_no = ?";
  static final String SQL_BY_HOLDER =
      "SELECT serial_no, addressee_number, valid_from, valid_to FROM card_certificate"
          + " WHERE addressee_number = ? ORDER BY valid_to DESC";
  static final String SQL_ADD =
      "INSERT INTO card_certificate (serial_no, addressee_number, valid_from, valid_to)"
          + " VALUES (?, ?, ?, ?)";

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Override
  public Optional<CardCertificate> find(String serial) {
    return first(SQL_BY_SERIAL, serial);
  }

  @Override
  public Optional<CardCertificate> heldBy(AddresseeNumber holder) {
    return first(SQL_BY_HOLDER, holder.digits());
  }

  @Override
  public void add(List<CardCertificate> certificates) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(SQL_ADD)) {
      for (CardCertificate certificate : certificates) {
        insert.setString(1, certificate.serial());
        insert.setString(2, certificate.holder().digits());
        insert.setDate(3, Date.valueOf(certificate.validFrom()));
        insert.setDate(4, Date.valueOf(certificate.validTo()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("certificates not kept", e);
    }
  }

  private Optional<CardCertificate> first(String sql, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
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
                row.getDate(4).toLocalDate()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("certificate not read", e);
    }
  }
}
