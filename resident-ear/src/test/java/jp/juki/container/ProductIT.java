package jp.juki.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real EAR in the real container (実機コンテナ), started once for all contracts. */
@ExtendWith(ArquillianExtension.class)
class ProductIT implements CertifierContract, DatabaseContract {
  @Deployment
  static EnterpriseArchive ear() {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/resident-ear.ear"));
    ear.getAsType(WebArchive.class, "/resident-web.war").addPackage(ProductIT.class.getPackage());
    return ear;
  }
}
