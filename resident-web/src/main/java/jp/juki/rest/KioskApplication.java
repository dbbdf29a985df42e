package jp.juki.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import jp.juki.rest.kiosk.KioskApplicationResource;
import jp.juki.rest.kiosk.KioskConflictMapper;
import jp.juki.rest.kiosk.KioskSessionResource;
import jp.juki.rest.kiosk.KioskStatusResource;

/** The convenience-store kiosks' interface (コンビニ交付): every resource it serves is named here. */
@ApplicationPath("/kiosk/v1")
public class KioskApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Providers.with(
        KioskApplicationResource.class,
        KioskConflictMapper.class,
        KioskSessionResource.class,
        KioskStatusResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Providers.PROPERTIES;
  }
}
