"""What a package of questions in the QTI form has besides the questions: its list of files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

from securebase.exports.packing import packed

_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_METADATA: Final = "http://www.imsglobal.org/xsd/imsmd_v1p2"
_CONTENT: Final = "http://www.imsglobal.org/xsd/imscp_v1p1"
_LICENCE: Final = "CC BY 4.0 - https://creativecommons.org/licenses/by/4.0/"


def manifest(
    title: str, schema: tuple[str, str], items: Mapping[str, str], item_type: str, test: str
) -> Xml.Element:
    """The list of a package's files, which says what each is.

    Args:
        title: what the package is called.
        schema: the name and version of the form that the package has.
        items: the file of each resource with questions, by its identifier.
        item_type: what these are.
        test: the type of ``questions/assessment_meta.xml``, which holds them together.
    """
    root = Xml.Element("manifest", {"identifier": "secure_base", "xmlns": _CONTENT})
    root.set("xmlns:imsmd", _METADATA)
    metadata = Xml.SubElement(root, "metadata")
    Xml.SubElement(metadata, "schema").text, version = schema
    Xml.SubElement(metadata, "schemaversion").text = version
    lom = Xml.SubElement(metadata, "imsmd:lom")
    for part, field, told in (("general", "title", title), ("rights", "description", _LICENCE)):
        place = Xml.SubElement(Xml.SubElement(lom, f"imsmd:{part}"), f"imsmd:{field}")
        Xml.SubElement(place, "imsmd:string").text = told
    Xml.SubElement(root, "organizations")
    resources = Xml.SubElement(root, "resources")
    for identifier, file in items.items():
        one = _resource(resources, identifier, item_type, file)
        Xml.SubElement(one, "dependency", identifierref="assessment_meta")
    whole = _resource(resources, "assessment_meta", test, "questions/assessment_meta.xml")
    for identifier in items:
        Xml.SubElement(whole, "dependency", identifierref=identifier)
    return root


def _resource(resources: Xml.Element, identifier: str, kind: str, file: str) -> Xml.Element:
    one = Xml.SubElement(resources, "resource", identifier=identifier, type=kind, href=file)
    Xml.SubElement(one, "file", href=file)
    return one


def write_package(path: Path, files: Mapping[str, Xml.Element]) -> None:
    """Writes a package of XML files, by the names that they have in it."""
    packed(
        path,
        {name: Xml.tostring(root, "utf-8", xml_declaration=True) for name, root in files.items()},
    )


def with_schema(root: Xml.Element, namespace: str, schema: str) -> Xml.Element:
    """The root of a file, told what it is."""
    root.set("xmlns", namespace)
    root.set("xmlns:xsi", _XSI)
    root.set("xsi:schemaLocation", f"{namespace} {schema}")
    return root
