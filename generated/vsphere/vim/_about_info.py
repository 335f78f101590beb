# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.AboutInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.AboutInfo",
    wire_name="AboutInfo",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("fullName", "string"),
        _rt.Property("vendor", "string"),
        _rt.Property("version", "string"),
        _rt.Property("patchLevel", "string", optional=True, since="vim.version.v7_0_2_0", rank=22),
        _rt.Property("build", "string"),
        _rt.Property("localeVersion", "string", optional=True),
        _rt.Property("localeBuild", "string", optional=True),
        _rt.Property("osType", "string"),
        _rt.Property("productLineId", "string"),
        _rt.Property("apiType", "string"),
        _rt.Property("apiVersion", "string"),
        _rt.Property("instanceUuid", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "licenseProductName", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "licenseProductVersion", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class AboutInfo(vmodl.DynamicData):
    """What the server is: product, release, and level of the API.

    Fields:
        - ``name``: Short name of the product.
        - ``fullName``: Long name, which contains release and build.
        - ``vendor``: Company that makes it.
        - ``version``: Release of the product.
        - ``patchLevel``: ``string``, optional. Since vSphere API 7.0.2.0.
        - ``build``: Build of the product.
        - ``localeVersion``: Release of the texts that the session gets in its language.
        - ``localeBuild``: Build of those texts, usually a small number.
        - ``osType``: Operating system and processor that the server runs on:
        - ``productLineId``: Family that the product belongs to:
        - ``apiType``: Kind of service:
        - ``apiVersion``: Level of the API that the server offers, for example ``5.5``.
        - ``instanceUuid``: Identifier of this installation, different from that of any other.
        - ``licenseProductName``: Product name that licenses have to be issued for.
        - ``licenseProductVersion``: Product version that licenses have to be issued for.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.AboutInfo.md``
        ``vim/AboutInfo.rst``
    """

    name: str = ""
    """Short name of the product."""
    fullName: str = ""
    """Long name, which contains release and build."""
    vendor: str = ""
    """Company that makes it."""
    version: str = ""
    """Release of the product. Do not derive the API from it; use ``vim.AboutInfo.apiVersion``."""
    patchLevel: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
    build: str = ""
    """Build of the product."""
    localeVersion: str | None = None
    """Release of the texts that the session gets in its language."""
    localeBuild: str | None = None
    """Build of those texts, usually a small number."""
    osType: str = ""
    """Operating system and processor that the server runs on:

    - ``win32-x86`` is Windows
    - ``linux-x86`` is Linux, which includes the appliance
    - ``vmnix-x86`` is ESX itself
    """
    productLineId: str = ""
    """Family that the product belongs to:

    - ``vpx`` is vCenter Server
    - ``esx`` and ``embeddedEsx`` are ESX and ESXi
    - ``gsx`` is VMware Server
    """
    apiType: str = ""
    """Kind of service:

    - ``VirtualCenter`` manages many hosts
    - ``HostAgent`` speaks for the host it runs on, and its physical inventory consists of that one
    """
    apiVersion: str = ""
    """Level of the API that the server offers, for example ``5.5``. It decides which methods and
    properties exist.
    """
    instanceUuid: str | None = None
    """Identifier of this installation, different from that of any other.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    licenseProductName: str | None = None
    """Product name that licenses have to be issued for.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    licenseProductVersion: str | None = None
    """Product version that licenses have to be issued for.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
