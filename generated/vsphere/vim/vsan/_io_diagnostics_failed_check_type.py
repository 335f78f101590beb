# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsFailedCheckType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.IODiagnosticsFailedCheckType",
    wire_name="VsanIODiagnosticsFailedCheckType",
    since="vsan.version.version18",
    rank=16,
)
class IODiagnosticsFailedCheckType(_rt.VimEnum):
    """The enum ``vim.vsan.IODiagnosticsFailedCheckType``, on the wire ``VsanIODiagnosticsFailedCheckType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsFailedCheckType.rst``
    """

    perfsvcdisabled = "perfsvcdisabled"
    """The value ``perfsvcdisabled``."""
    vsandisabled = "vsandisabled"
    """The value ``vsandisabled``."""
    runninginstance = "runninginstance"
    """The value ``runninginstance``."""
    stretchedcluster = "stretchedcluster"
    """The value ``stretchedcluster``."""
    nestedfaultdomain = "nestedfaultdomain"
    """The value ``nestedfaultdomain``."""
    computeonlycluster = "computeonlycluster"
    """The value ``computeonlycluster``."""
    networkpartition = "networkpartition"
    """The value ``networkpartition``."""
    vmnotpoweredon = "vmnotpoweredon"
    """The value ``vmnotpoweredon``."""
    vsanobjectinremotedatastore = "vsanobjectinremotedatastore"
    """The value ``vsanobjectinremotedatastore``."""
    invalidtarget = "invalidtarget"
    """The value ``invalidtarget``."""
    invalidobjuuid = "invalidobjuuid"
    """The value ``invalidobjuuid``."""
    invalidduration = "invalidduration"
    """The value ``invalidduration``."""
    runninginstanceontarget = "runninginstanceontarget"
    """The value ``runninginstanceontarget``."""
    toomanytargets = "toomanytargets"
    """The value ``toomanytargets``."""
    toomanyobjects = "toomanyobjects"
    """The value ``toomanyobjects``."""
    VsanIODiagnosticsFailedCheckType_Unknown = "VsanIODiagnosticsFailedCheckType_Unknown"
    """The value ``VsanIODiagnosticsFailedCheckType_Unknown``."""
