# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanManagedPMemInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanManagedPMemInfo",
    wire_name="VimVsanHostVsanManagedPMemInfo",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "localPMemDatastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanManagedPMemInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanManagedPMemInfo``, on the wire ``VimVsanHostVsanManagedPMemInfo``.

    Fields:
        - ``localPMemDatastores``: List of ``vim.Datastore``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/VsanManagedPMemInfo.rst``
    """

    localPMemDatastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vsan API 8.0.0.1."""
