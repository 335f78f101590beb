# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VSANStretchedClusterHostCapability``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VSANStretchedClusterHostCapability",
    wire_name="VimHostVSANStretchedClusterHostCapability",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("featureVersion", "string", since="vim.version.version10", rank=10),
    ),
)
class VSANStretchedClusterHostCapability(vmodl.DynamicData):
    """The data object ``vim.host.VSANStretchedClusterHostCapability``, on the wire ``VimHostVSANStretchedClusterHostCapability``.

    Fields:
        - ``featureVersion``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/VSANStretchedClusterHostCapability.rst``
    """

    featureVersion: str = ""
    """``string``, required. Since vSphere API 6.0."""
