# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("vim.cns.VolumeType", wire_name="CnsVolumeType", since="vsan.version.version11", rank=9)
class VolumeType(_rt.VimEnum):
    """The enum ``vim.cns.VolumeType``, on the wire ``CnsVolumeType``.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeType.rst``
    """

    BLOCK = "BLOCK"
    """The value ``BLOCK``."""
    FILE = "FILE"
    """The value ``FILE``."""
    VolumeType_Unknown = "VolumeType_Unknown"
    """The value ``VolumeType_Unknown``."""
