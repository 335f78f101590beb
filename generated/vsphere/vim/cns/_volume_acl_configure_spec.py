# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeACLConfigureSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeACLConfigureSpec",
    wire_name="CnsVolumeACLConfigureSpec",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version16", rank=14),
        _rt.Property(
            "accessControlSpecList",
            "vim.cns.AccessControlSpec",
            array=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class VolumeACLConfigureSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeACLConfigureSpec``, on the wire ``CnsVolumeACLConfigureSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``accessControlSpecList``: List of ``vim.cns.AccessControlSpec``, required.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cns/VolumeACLConfigureSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vSAN 7.0U2."""
    accessControlSpecList: _rt.Field[
        list[vim.cns.AccessControlSpec], Iterable[vim.cns.AccessControlSpec]
    ] = _rt.EMPTY
    """List of ``vim.cns.AccessControlSpec``, required. Since vSAN 7.0U2."""
