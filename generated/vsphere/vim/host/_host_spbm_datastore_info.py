# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostSpbmDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.HostSpbmDatastoreInfo",
    wire_name="HostSpbmDatastoreInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("datastoreUrl", "string", since="vsan.version.version15", rank=13),
        _rt.Property("namespace", "string", since="vsan.version.version15", rank=13),
        _rt.Property("defaultProfileId", "string", since="vsan.version.version15", rank=13),
    ),
)
class HostSpbmDatastoreInfo(vmodl.DynamicData):
    """The data object ``vim.host.HostSpbmDatastoreInfo``.

    Fields:
        - ``datastoreUrl``: ``string``, required.
        - ``namespace``: ``string``, required.
        - ``defaultProfileId``: ``string``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/HostSpbmDatastoreInfo.rst``
    """

    datastoreUrl: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    namespace: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    defaultProfileId: str = ""
    """``string``, required. Since vSAN 7.0U1."""
