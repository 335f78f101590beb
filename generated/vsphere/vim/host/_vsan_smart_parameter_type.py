# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanSmartParameterType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanSmartParameterType",
    wire_name="VsanSmartParameterType",
    since="vsan.version.version3",
    rank=1,
)
class VsanSmartParameterType(_rt.VimEnum):
    """The enum ``vim.host.VsanSmartParameterType``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanSmartParameterType.rst``
    """

    smarthealthstatus = "smarthealthstatus"
    """The value ``smarthealthstatus``."""
    smartmediawearoutindicator = "smartmediawearoutindicator"
    """The value ``smartmediawearoutindicator``."""
    smartwriteerrorcount = "smartwriteerrorcount"
    """The value ``smartwriteerrorcount``."""
    smartreaderrorcount = "smartreaderrorcount"
    """The value ``smartreaderrorcount``."""
    smartpoweronhours = "smartpoweronhours"
    """The value ``smartpoweronhours``."""
    smartpowercyclecount = "smartpowercyclecount"
    """The value ``smartpowercyclecount``."""
    smartreallocatedsectorct = "smartreallocatedsectorct"
    """The value ``smartreallocatedsectorct``."""
    smartrawreaderrorrate = "smartrawreaderrorrate"
    """The value ``smartrawreaderrorrate``."""
    smartdrivetemperature = "smartdrivetemperature"
    """The value ``smartdrivetemperature``."""
    smartdriveratedmaxtemperature = "smartdriveratedmaxtemperature"
    """The value ``smartdriveratedmaxtemperature``."""
    smartwritesectorstotct = "smartwritesectorstotct"
    """The value ``smartwritesectorstotct``."""
    smartreadsectorstotct = "smartreadsectorstotct"
    """The value ``smartreadsectorstotct``."""
    smartinitialbadblockcount = "smartinitialbadblockcount"
    """The value ``smartinitialbadblockcount``."""
    VsanSmartParameterType_Unknown = "VsanSmartParameterType_Unknown"
    """The value ``VsanSmartParameterType_Unknown``."""
