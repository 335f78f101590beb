# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmSoftwareComponentEventDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TpmSoftwareComponentEventDetails",
    wire_name="HostTpmSoftwareComponentEventDetails",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("componentName", "string", since="vim.version.version8", rank=8),
        _rt.Property("vibName", "string", since="vim.version.version8", rank=8),
        _rt.Property("vibVersion", "string", since="vim.version.version8", rank=8),
        _rt.Property("vibVendor", "string", since="vim.version.version8", rank=8),
    ),
)
class TpmSoftwareComponentEventDetails(vim.host.TpmEventDetails):
    """The data object ``vim.host.TpmSoftwareComponentEventDetails``, on the wire ``HostTpmSoftwareComponentEventDetails``.

    Fields:
        - ``componentName``: ``string``, required.
        - ``vibName``: ``string``, required.
        - ``vibVersion``: ``string``, required.
        - ``vibVendor``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmSoftwareComponentEventDetails.rst``
    """

    componentName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    vibName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    vibVersion: str = ""
    """``string``, required. Since vSphere API 5.1."""
    vibVendor: str = ""
    """``string``, required. Since vSphere API 5.1."""
