# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.SnapshotType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.SnapshotType", wire_name="DpSnapshotType", since="vsan.version.version16", rank=14
)
class SnapshotType(_rt.VimEnum):
    """The enum ``dp.vpx.SnapshotType``, on the wire ``DpSnapshotType``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``dp/vpx/SnapshotType.rst``
    """

    crashConsistent = "crashConsistent"
    """The value ``crashConsistent``."""
    applicationConsistent = "applicationConsistent"
    """The value ``applicationConsistent``."""
    vssAppConsistentFull = "vssAppConsistentFull"
    """The value ``vssAppConsistentFull``."""
    vssAppConsistentCopy = "vssAppConsistentCopy"
    """The value ``vssAppConsistentCopy``."""
    metadataOnly = "metadataOnly"
    """The value ``metadataOnly``."""
    vssAppConsistent = "vssAppConsistent"
    """The value ``vssAppConsistent``."""
    snapshotTypeUnknown = "snapshotTypeUnknown"
    """The value ``snapshotTypeUnknown``."""
