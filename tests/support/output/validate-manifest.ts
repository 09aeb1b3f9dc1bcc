import { strFromU8 } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { readSchemas } from '#integrations/course/scorm-package.ts';

/** Brings the two official schemas together: the one of packages, and the one of what SCORM adds. */
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** What an imsmanifest.xml has against the official schemas of SCORM 1.2. */
export async function findManifestFaults(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'both.xsd', contents: both },
    preload: readSchemas().map(([fileName, bytes]) => ({
      fileName,
      // The schema of 2001 makes `xml` its default namespace, which libxml refuses; it means the same without.
      contents: strFromU8(bytes).replace('xmlns="http://www.w3.org/XML/1998/namespace"', ''),
    })),
  });
  return errors.map(({ message }) => message);
}
