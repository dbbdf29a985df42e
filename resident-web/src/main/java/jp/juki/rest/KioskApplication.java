package jp.juki.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The convenience-store kiosks' interface (コンビニ交付): every resource it serves is named here. */
@ApplicationPath("/kiosk/v1")
public class KioskApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Providers.with();
  }

  @Override
  public Map<String, Object> getProperties() {
    return Providers.PROPERTIES;
  }
}
