"""``imsmanifest.xml``, by which a learning system knows what a package of SCORM 1.2 holds."""

from collections.abc import Sequence
from typing import Final
from xml.etree import ElementTree as Xml

_CONTENT: Final = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
_SCORM: Final = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_WHERE: Final = f"{_CONTENT} imscp_rootv1p1p2.xsd {_SCORM} adlcp_rootv1p2.xsd"


def manifest(name: str, title: str, begins: str, files: Sequence[str]) -> bytes:
    """The list of a package with one lesson.

    Args:
        name: what the lesson is known by, the same in every later package of it.
        title: what a learner sees.
        begins: the file that is opened.
        files: all files of the package.
    """
    root = Xml.Element(
        "manifest",
        {
            "identifier": f"secure-base.{name}",
            "version": "1.0",
            "xmlns": _CONTENT,
            "xmlns:adlcp": _SCORM,
            "xmlns:xsi": _XSI,
            "xsi:schemaLocation": _WHERE,
        },
    )
    metadata = Xml.SubElement(root, "metadata")
    Xml.SubElement(metadata, "schema").text = "ADL SCORM"
    Xml.SubElement(metadata, "schemaversion").text = "1.2"
    organizations = Xml.SubElement(root, "organizations", default="course")
    course = Xml.SubElement(organizations, "organization", identifier="course")
    Xml.SubElement(course, "title").text = title
    item = Xml.SubElement(
        course, "item", identifier="item", identifierref="lesson", isvisible="true"
    )
    Xml.SubElement(item, "title").text = title
    resource = Xml.SubElement(
        Xml.SubElement(root, "resources"),
        "resource",
        {
            "identifier": "lesson",
            "type": "webcontent",
            "adlcp:scormtype": "sco",
            "href": begins,
        },
    )
    for file in sorted(files):
        Xml.SubElement(resource, "file", href=file)
    Xml.indent(root)
    written: bytes = Xml.tostring(root, "utf-8", xml_declaration=True)
    return written
