# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsVolumeAlreadyExistsFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsVolumeAlreadyExistsFault",
    wire_name="CnsVolumeAlreadyExistsFault",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "datastore", "vim.Datastore", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class CnsVolumeAlreadyExistsFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsVolumeAlreadyExistsFault``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``datastore``: ``vim.Datastore``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/fault/CnsVolumeAlreadyExistsFault.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 9.1.0.0."""
    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since vsan API 9.1.0.0."""
