# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanRemoteClusterQuerySpec``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanRemoteClusterQuerySpec",
    wire_name="VsanRemoteClusterQuerySpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "startTime", "dateTime", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("endTime", "dateTime", optional=True, since="vsan.version.version15", rank=13),
    ),
)
class VsanRemoteClusterQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanRemoteClusterQuerySpec``.

    Fields:
        - ``startTime``: ``dateTime``, optional.
        - ``endTime``: ``dateTime``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanRemoteClusterQuerySpec.rst``
    """

    startTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U1."""
    endTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U1."""
