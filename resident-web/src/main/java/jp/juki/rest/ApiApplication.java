package jp.juki.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import jp.juki.rest.access.AccountResource;
import jp.juki.rest.access.OwnAccountResource;
import jp.juki.rest.access.PurposeFilter;
import jp.juki.rest.access.PurposeResource;
import jp.juki.rest.address.TownResource;
import jp.juki.rest.audit.AuditResource;
import jp.juki.rest.certificate.CertificateResource;
import jp.juki.rest.certificate.IssueHistoryResource;
import jp.juki.rest.movement.MovementResource;
import jp.juki.rest.movement.ReceivedMoveOutResource;
import jp.juki.rest.notice.AwaitedNoticeResource;
import jp.juki.rest.notice.HeadlessHouseholdResource;
import jp.juki.rest.notice.NoticeResource;
import jp.juki.rest.register.CardResource;
import jp.juki.rest.register.HouseholdResource;
import jp.juki.rest.register.ResidentResource;
import jp.juki.rest.search.ResidentSearchResource;

/** The back office's interface (庁内連携 API): every resource it serves is named here. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Providers.with(
        AccountResource.class,
        AuditResource.class,
        OwnAccountResource.class,
        PurposeFilter.class,
        TownResource.class,
        ResidentSearchResource.class,
        ResidentResource.class,
        HouseholdResource.class,
        MovementResource.class,
        ReceivedMoveOutResource.class,
        NoticeResource.class,
        AwaitedNoticeResource.class,
        HeadlessHouseholdResource.class,
        CertificateResource.class,
        IssueHistoryResource.class,
        CardResource.class,
        PurposeResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Providers.PROPERTIES;
  }
}
