# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VsoPostRelocateChange``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.vslm.VsoPostRelocateChange")
class VsoPostRelocateChange(_rt.Opaque):
    """``vim.vslm.VsoPostRelocateChange``, of which this package knows no more than the name."""

    @_rt.enum(
        "vim.vslm.VsoPostRelocateChange.MetadataOperation",
        wire_name="VslmVsoPostRelocateChangeMetadataOperation",
    )
    class MetadataOperation(_rt.VimEnum):
        """The enum ``vim.vslm.VsoPostRelocateChange.MetadataOperation``, on the wire ``VslmVsoPostRelocateChangeMetadataOperation``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vslm/VsoPostRelocateChange/MetadataOperation.rst``
        """

        UPDATE = "UPDATE"
        """The value ``UPDATE``."""
        RESET = "RESET"
        """The value ``RESET``."""
        NO_OP = "NO_OP"
        """The value ``NO_OP``."""
