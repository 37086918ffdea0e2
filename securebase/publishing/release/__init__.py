"""What is made of a built book for those who read it without a network.

A *release* is a copy of the book whose pages have themselves kept on the reader's device, by a
service worker and the list of its files. The *course file* is the book in one zip, to be opened
from a folder. Both are made of a finished book: one that an author looks at has no worker, so that
nobody who writes a page is shown an old one. What a server of one's own is given is the release,
with each file compressed, and the policies to send with it.

The list is written here, and not by a tool of the front end: who publishes the course needs no
Node.
"""

from securebase.publishing.release.course_file import COURSE_FILE, write_course_file
from securebase.publishing.release.publish import write_release
from securebase.publishing.release.served import write_served
from securebase.publishing.release.settings import is_kept_on_devices

__all__ = [
    "COURSE_FILE",
    "is_kept_on_devices",
    "write_course_file",
    "write_release",
    "write_served",
]
