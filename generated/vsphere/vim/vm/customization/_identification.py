# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.Identification``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.Identification",
    wire_name="CustomizationIdentification",
    properties=lambda: (
        _rt.Property("joinWorkgroup", "string", optional=True),
        _rt.Property("joinDomain", "string", optional=True),
        _rt.Property("domainAdmin", "string", optional=True),
        _rt.Property("domainAdminPassword", "vim.vm.customization.Password", optional=True),
        _rt.Property("domainOU", "string", optional=True, since="vim.version.v8_0_2_0", rank=31),
    ),
)
class Identification(vmodl.DynamicData):
    """The data object ``vim.vm.customization.Identification``, on the wire ``CustomizationIdentification``.

    Fields:
        - ``joinWorkgroup``: ``string``, optional.
        - ``joinDomain``: ``string``, optional.
        - ``domainAdmin``: ``string``, optional.
        - ``domainAdminPassword``: ``vim.vm.customization.Password``, optional.
        - ``domainOU``: ``string``, optional. Since vSphere API 8.0.2.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/Identification.rst``
    """

    joinWorkgroup: str | None = None
    """``string``, optional. Since 1.0."""
    joinDomain: str | None = None
    """``string``, optional. Since 1.0."""
    domainAdmin: str | None = None
    """``string``, optional. Since 1.0."""
    domainAdminPassword: vim.vm.customization.Password | None = None
    """``vim.vm.customization.Password``, optional. Since 1.0."""
    domainOU: str | None = None
    """``string``, optional. Since vSphere API 8.0.2.0."""
