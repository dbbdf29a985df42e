package jp.juki.infrastructure.certificate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.spec.Spec;

/** Reads certifiers and fees (認証者・手数料). */
@ApplicationScoped
@Spec("1.3.9-a")
public class StoredCertifiers implements Certifiers {
  static final String SQL_IN_FORCE =
      "SELECT kind, prefecture, title, person_name FROM certifier"
          + " WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
          + " ORDER BY valid_from DESC, certifier_id DESC";
  static final String SQL_FEE =
      "SELECT fee_yen FROM certificate_fee WHERE channel = ? AND form = ?";

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Override
  @Spec("1.3.9-b")
  public List<Certifier> inForce(LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_IN_FORCE)) {
      select.setDate(1, Date.valueOf(day));
      select.setDate(2, Date.valueOf(day));
      List<Certifier> inForce = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          inForce.add(
              Certifier.of(
                  Certifier.Kind.valueOf(row.getString(1)),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4)));
        }
      }
      return inForce;
    } catch (SQLException e) {
      throw new IllegalStateException("certifiers not read", e);
    }
  }

  @Override
  public int fee(String channel, CertificateForm form) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL_FEE)) {
      select.setString(1, channel);
      select.setString(2, form.code());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("no fee for this channel and form");
        }
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("fee not read", e);
    }
  }
}
