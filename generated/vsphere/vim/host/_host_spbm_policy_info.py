# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostSpbmPolicyInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.HostSpbmPolicyInfo",
    wire_name="HostSpbmPolicyInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("profileId", "string", since="vsan.version.version15", rank=13),
        _rt.Property("name", "string", since="vsan.version.version15", rank=13),
        _rt.Property(
            "description", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("generationId", "long", since="vsan.version.version15", rank=13),
        _rt.Property(
            "policyBlobInfo",
            "vim.host.HostSpbmPolicyBlobInfo",
            array=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class HostSpbmPolicyInfo(vmodl.DynamicData):
    """The data object ``vim.host.HostSpbmPolicyInfo``.

    Fields:
        - ``profileId``: ``string``, required.
        - ``name``: ``string``, required.
        - ``description``: ``string``, optional.
        - ``generationId``: ``long``, required.
        - ``policyBlobInfo``: List of ``vim.host.HostSpbmPolicyBlobInfo``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/HostSpbmPolicyInfo.rst``
    """

    profileId: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    name: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    description: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    generationId: int = 0
    """``long``, required. Since vSAN 7.0U1."""
    policyBlobInfo: _rt.Field[
        list[vim.host.HostSpbmPolicyBlobInfo], Iterable[vim.host.HostSpbmPolicyBlobInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.HostSpbmPolicyBlobInfo``, required. Since vSAN 7.0U1."""
