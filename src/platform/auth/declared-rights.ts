import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PUBLIC, RIGHT } from './rights.js';

/** Nest's own key for "this method is a route". */
const ROUTE = 'path';

/** Refuses to start while a route declares neither a right nor that it is public. */
@Injectable()
export class DeclaredRights implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const bare = this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => isBareRoute(prototype[method] as object))
        .map((method) => `${name}.${method}`);
    });
    if (bare.length > 0)
      throw new Error(`These routes declare no right; add @Allow(...) or @Public(): ${bare.join(', ')}.`);
  }
}

function isBareRoute(method: object): boolean {
  if (!Reflect.hasMetadata(ROUTE, method)) return false;
  return !Reflect.hasMetadata(RIGHT, method) && !Reflect.hasMetadata(PUBLIC, method);
}
