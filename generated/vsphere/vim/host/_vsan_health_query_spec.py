# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHealthQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHealthQuerySpec",
    wire_name="VsanHealthQuerySpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "includeAllRemoteClusters",
            "boolean",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "remoteClusterUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "latencyOnly", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("mode", "string", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class VsanHealthQuerySpec(vmodl.DynamicData):
    """The data object ``vim.host.VsanHealthQuerySpec``.

    Fields:
        - ``includeAllRemoteClusters``: ``boolean``, optional.
        - ``remoteClusterUuids``: List of ``string``, optional.
        - ``latencyOnly``: ``boolean``, optional.
        - ``mode``: ``string``, optional. Since vSAN 7.0U2.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/VsanHealthQuerySpec.rst``
    """

    includeAllRemoteClusters: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    remoteClusterUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
    latencyOnly: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    mode: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
